import { clause, genusWords, judging } from '../../cues/definition.cues.ts'
import { closestTag } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import { countWords, fold, lastStartingUpTo } from '../../page/text.ts'
import type { DetectedPage, Sentence } from '../detector.ts'
import { isEarly } from '../early.ts'
import type { DefiningForm } from './defining-form.ts'
import { explainsTerms, isUnderGlossaryHeading } from './glossary.ts'
import { elementsIn } from './sentence-elements.ts'

/**
 * What speaks for and against a sentence being a definition, in log odds: a logistic model, fitted leaving sites out on
 * 580 sentences of the form "term is …" from 200 pages of 100 sites. The base is 0.35 higher than fitted, a judgement:
 * what one careful reader leaves out another takes in.
 */
const weights = {
	base: -2.6,
	defining: 0.85,
	genus: 1,
	clause: 1.2,
	setApart: 1.45,
	inTitle: 0.65,
	inHeading: 0.75,
	isHeading: 1.4,
	opens: 1.1,
	glossary: 0.95,
	explaining: 1.7,
	comesBack: 0.75,
	late: -0.45,
	judging: -1.8,
	longTerm: -0.65,
	item: -0.75,
	number: -0.8,
} as const
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
	const { element } = sentence.block
	const heading = page.headingOf(element)
	const name = wordsOf(term)
	const above = heading ? wordsOf(heading.text) : ''
	add('defining', form.defining)
	add('inTitle', names(titleWords(page), name))
	add('inHeading', names(above, name))
	add('isHeading', names(above, name) && name.length >= above.length * 0.5)
	add('opens', sentence.first && opensSection(sentence, page))
	add('glossary', isUnderGlossaryHeading(element, page))
	add('explaining', explainsTerms(page))
	add('late', !isEarly(sentence.start, page))
	add('longTerm', countWords(term) > 3)
	add('item', closestTag(element, 'li') !== null)
	add('number', /\d/.test(sentence.text))
	add('judging', judging.test(meaning))
	const from = sentence.end - meaning.length
	add('genus', page.says(genusWords, from, Math.min(sentence.end, from + 70)))
	add('clause', clause.test(meaning) || /[的という]/u.test(meaning))
	// The dearest signs last, and only where they can tip the scales.
	if (odds + weights.setApart + weights.comesBack >= leastOdds)
		add('setApart', isSetApart(sentence, term, page))
	if (odds + weights.comesBack >= leastOdds) add('comesBack', comesBack(term, sentence.end, page))
	return { chance: 1 / (1 + Math.exp(-odds)), signs }
}

/** Of a chance of 0.3, the least that counts. */
const leastOdds = -0.85

/** In lower case, with single spaces around each word. */
function wordsOf(text: string): string {
	return ` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `
}

const titleWords = oncePerPage((page: DetectedPage) => wordsOf(page.title ?? ''))

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Whether a heading holds a term, in the plural or the singular. */
function names(heading: string, term: string): boolean {
	const bare = term.trim()
	if (bare.length < 2 || heading.length < 3) return false
	if (unspaced.test(bare)) return heading.includes(bare)
	return heading.includes(term) || heading.includes(` ${bare.replace(/s$/, '')}`)
}

/** The first words under a heading, or of the page. */
function opensSection({ block }: Sentence, page: DetectedPage): boolean {
	const before = page.blocks[lastStartingUpTo(page.blocks, block.start) - 1]
	return !before?.element.inMain || /^h\d$/.test(before.element.tag)
}

/** Characters after a sentence in which its term is looked for: enough for the page's subject, and cheap. */
const reach = 6000

/** What a page explains it goes on to use: three times or more; a judgement. */
function comesBack(term: string, end: number, page: DetectedPage): boolean {
	const text = page.text.slice(end, end + reach).toLowerCase()
	const name = term.toLowerCase()
	let at = -1
	for (let count = 0; count < 3; count += 1) {
		at = text.indexOf(name, at + 1)
		if (at === -1) return false
	}
	return true
}

/** The term is bold, italic, in quotation marks or a `dfn`. */
function isSetApart(sentence: Sentence, term: string, page: DetectedPage): boolean {
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
