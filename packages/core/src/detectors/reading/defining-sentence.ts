import {
	clause,
	evaluating,
	exampleLead,
	genusWords,
	judging,
	opensClause,
	reportTitle,
} from '../../cues/definition.cues.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import { fold, lastStartingUpTo } from '../../page/text.ts'
import type { DetectedPage, Sentence } from '../detector.ts'
import { isEarly } from '../early.ts'
import { amounts } from '../weighed.ts'
import { type DefiningForm, isUnspaced } from './defining-form.ts'
import { definingSentenceWeights as weights } from './defining-sentence-weights.data.ts'
import { isUnderGlossaryHeading } from './glossary.ts'
import { leastOdds } from './least-chance.ts'
import { elementsIn } from './sentence-elements.ts'

type Sign = Exclude<keyof typeof weights, 'base'>

/** How likely a sentence defines its term, 0–1, and the signs of it. */
export interface DefinitionChance {
	readonly chance: number
	readonly signs: ReadonlySet<Sign>
}

/** Weighs the form of a sentence and its place on the page. */
export function definitionChance(
	sentence: Sentence,
	form: DefiningForm,
	page: DetectedPage,
): DefinitionChance {
	const signs = new Set<Sign>()
	let odds: number = weights.base
	const add = (sign: Sign, is: boolean) => {
		if (!is) return
		signs.add(sign)
		odds += weights[sign]
	}
	const { term, meaning } = form
	const { text, start, end, block } = sentence
	const heading = page.headingOf(block.element)
	add('unclassified', !form.classified)
	add('genus', genusWords.test(meaning.slice(0, 70)))
	add('clause', clause.test(meaning) || /的|という|[는한된인]\s/.test(meaning))
	add('judging', judging.test(meaning))
	add('evaluating', evaluating.test(meaning))
	add('opensClause', opensClause.test(meaning))
	add('indefinite', form.indefinite)
	add('alias', form.alias)
	add('echo', echoes(term, meaning))
	add('isHeading', heading !== null && isMostOf(term, heading.text))
	add('opens', start === block.start && opensSection(sentence, page))
	add('glossary', isUnderGlossaryHeading(block.element, page))
	add('late', !isEarly(start, page))
	// Numbers in brackets are those of figures and references.
	add('number', /\d/.test(text) && /\d/.test(text.replace(/\([^()]*\)/g, '')))
	add('reporting', isReport(page))
	add('defining', form.defining)
	add('followed', exampleLead.test(page.text.slice(end, end + 30)))
	add('answers', /[?？]\s*$/.test(page.text.slice(Math.max(0, start - 3), start)))
	// What takes a look around is only asked where it decides, or where it is told.
	const observed = page.onWeighed !== undefined
	if (observed || odds + weights.setApart + weights.comesBack >= leastOdds)
		add('setApart', isSetApart(sentence, term, page))
	if (observed || odds + weights.comesBack >= leastOdds) add('comesBack', comesBack(term, text, end, page))
	page.onWeighed?.({
		model: 'defining-sentence',
		signs: amounts(signs),
		position: page.positionOfText(start, end),
		text,
		src: null,
	})
	return { chance: 1 / (1 + Math.exp(-odds)), signs }
}

/** In lower case, with single spaces around each word. */
function wordsOf(text: string): string {
	return ` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `
}

/** Pages that report results or news, by their title. */
export const isReport: (page: DetectedPage) => boolean = oncePerPage(
	({ title }: DetectedPage): boolean =>
		title !== null && (/\b(?:19|20)\d\d(?!\d)|\bv?\d+\.\d/.test(title) || reportTitle.test(title)),
)

/** "A weighted graph is a graph that …": the last word of the term comes back as its kind. */
function echoes(term: string, meaning: string): boolean {
	const last = term.toLowerCase().split(/\s/).at(-1)?.replace(/s$/, '') ?? ''
	const opening = meaning.slice(0, 60).toLowerCase().split(/\s/, 6).join(' ')
	return last.length > 2 && opening.includes(last)
}

/** Whether a title or heading holds a term, in the plural or the singular. */
export function names(heading: string, term: string): boolean {
	const above = wordsOf(heading)
	const bare = wordsOf(term).trim()
	if (bare.length < 2 || above.length < 3) return false
	return isUnspaced(bare) ? above.includes(bare) : above.includes(` ${bare.replace(/s$/, '')}`)
}

/** Whether a heading says a term and little else. */
function isMostOf(term: string, heading: string): boolean {
	return names(heading, term) && wordsOf(term).length >= wordsOf(heading).length * 0.5
}

/** The first words under a heading, or of the page. */
function opensSection({ block }: Sentence, page: DetectedPage): boolean {
	const before = page.blocks[lastStartingUpTo(page.blocks, block.start) - 1]
	return !before?.element.inMain || /^h\d$/.test(before.element.tag)
}

/** Characters after a sentence in which its term is looked for: enough for the page's subject, and cheap. */
const reach = 6000

const lowerCased = oncePerPage(({ text }: DetectedPage) => text.toLowerCase())

/** What a page explains it goes on to use, before it says the same again: three times or more; a judgement. */
export function comesBack(term: string, said: string, end: number, page: DetectedPage): boolean {
	const following = lowerCased(page).slice(end, end + reach)
	const again = following.indexOf(said.toLowerCase())
	const text = again < 0 ? following : following.slice(0, again)
	const name = term.toLowerCase()
	let at = -1
	for (let count = 0; count < 3; count += 1) {
		at = text.indexOf(name, at + 1)
		if (at === -1) return false
	}
	return true
}

/** The term is bold, italic, in quotation marks or a `dfn`. */
export function isSetApart(sentence: Sentence, term: string, page: DetectedPage): boolean {
	const { start, text } = sentence
	const at = text.indexOf(term)
	if (at > 0 && /["“„«「『]/.test(text[at - 1] as string)) return true
	const end = start + Math.max(0, at) + term.length
	return elementsIn(sentence, page).some(
		({ tag, textStart, textEnd }) =>
			textStart <= end &&
			textEnd > textStart &&
			textEnd - textStart <= term.length + 20 &&
			(tag === 'dfn' || tag === 'strong' || tag === 'b' || tag === 'em' || tag === 'i') &&
			(fold(term).includes(fold(page.text.slice(textStart, textEnd))) ||
				page.text.slice(textStart, textEnd).includes(term)),
	)
}
