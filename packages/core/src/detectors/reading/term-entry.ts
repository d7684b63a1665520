import {
	clause,
	fieldLabel,
	genusWords,
	notTerm,
	startsWithArticle,
	worksHeading,
} from '../../cues/definition.cues.ts'
import { tellerWords } from '../../cues/trait.cues.ts'
import { attribute, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import { nextSibling, previousSibling } from '../../page/siblings.ts'
import { countWords, fold } from '../../page/text.ts'
import type { DetectedPage } from '../detector.ts'
import { amounts } from '../weighed.ts'
import { definingForm } from './defining-form.ts'
import { comesBack, isReport } from './defining-sentence.ts'
import { explainsTerms, isUnderGlossaryHeading } from './glossary.ts'
import { leastOdds } from './least-chance.ts'
import { termEntryWeights as weights } from './term-entry-weights.data.ts'

/** A term with its meaning beside it and no sentence around them. */
export interface TermEntry {
	readonly form: 'list' | 'table' | 'label'
	readonly element: PageElement
	/** The last element of it, where it takes more than one. */
	readonly until: PageElement | null
	readonly term: string
	readonly meaning: string
	/** How the term is set apart. */
	readonly mark: 'strong' | 'code' | 'link' | null
}

/** Longest term in words and shortest meaning in words; judgements. */
const mostTermWords = 8
const fewestMeaningWords = 4

/** How often each `dt` of the page says what it says. */
const termCounts = oncePerPage((page: DetectedPage): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>()
	for (const element of page.main('dt')) {
		const term = page.textOf(element)
		counts.set(term, (counts.get(term) ?? 0) + 1)
	}
	return counts
})

/** A pair of `dt` and `dd`; null for options, parameters and fields. */
export function listEntry(element: PageElement, page: DetectedPage): TermEntry | null {
	const described = nextSibling(element, page)
	if (described?.tag !== 'dd') return null
	const written = page.textOf(element)
	const term = written.replace(/\s?[¶#:：\u200B]$/u, '')
	if (!isEntryTerm(term) || !saysEnough(described, page)) return null
	// A label that comes back names a field of many entries and not a term.
	if ((termCounts(page).get(written) ?? 0) > 1) return null
	return {
		form: 'list',
		element,
		until: described,
		term,
		meaning: page.textOf(described),
		mark: markOf(element, page),
	}
}

/** ": meaning" in a paragraph after that of its term: `dt` and `dd` of Markdown dialects, written where none is read. */
export function colonEntry(element: PageElement, page: DetectedPage): TermEntry | null {
	const { textStart, textEnd } = element
	const colon = /^\n?:\s+/u.exec(page.text.slice(textStart, Math.min(textEnd, textStart + 8)))
	if (!colon) return null
	const before = previousSibling(element, page)
	if (before?.tag !== 'p' || before.textEnd - before.textStart > longestLabel) return null
	const term = page.textOf(before)
	const start = textStart + colon[0].length
	if (!isEntryTerm(term) || !saysEnough({ textStart: start, textEnd }, page)) return null
	const meaning = fold(page.text.slice(start, textEnd))
	return {
		form: 'list',
		element: before,
		until: element,
		term,
		meaning,
		mark: markOf(before, page),
	}
}

/** Whether an element has the words of a meaning. */
export function saysEnough({ textStart, textEnd }: Stretch, page: DetectedPage): boolean {
	return page.wordsBetween(textStart, textEnd) >= fewestMeaningWords
}

/** "Term: meaning" or "Term – meaning" at the start of an item or paragraph. */
export function labelEntry(element: PageElement, page: DetectedPage): TermEntry | null {
	const found = labelled(element, page)
	if (!found || !isEntryTerm(found.term)) return null
	const { term, meaning } = found
	if (notTerm.test(term) || fieldLabel.test(term) || isSpeaker(found) || !saysEnough(found, page)) return null
	const heading = page.headingOf(element)?.element
	if (heading && page.says(worksHeading, heading.textStart, heading.textEnd)) return null
	return {
		form: 'label',
		element,
		until: null,
		term,
		meaning,
		mark: markOf(element, page),
	}
}

/** "JO LEE: Yes, …": interviews write the names of speakers so, and what they say begins a sentence. */
function isSpeaker({ term, meaning }: Labelled): boolean {
	return /^\p{Lu}[\p{Lu}.'’-]*(?:\s[\p{Lu}.'’-]+)+$/u.test(term) && !/^\p{Ll}/u.test(meaning)
}

export function isEntryTerm(name: string): boolean {
	if (name === '' || /[{}=<>[\]_$\\]|^--?\w|\w\(|^\S+\.\S+$|\d{2}/.test(name)) return false
	return countWords(name) <= mostTermWords
}

export function markOf(element: PageElement, page: DetectedPage): TermEntry['mark'] {
	const child = page.elements[element.index + 1]
	if (!child || child.index > element.lastIndex || child.textStart - element.textStart > 3) return null
	const inner = page.elements[child.index + 1]
	const marks = inner && inner.index <= child.lastIndex ? [child.tag, inner.tag] : [child.tag]
	if (marks.includes('code')) return 'code'
	if (
		marks.includes('a') &&
		[child, inner].some((link) => link?.tag === 'a' && /^(?:\w+:)?\//.test(attribute(link, 'href') ?? ''))
	)
		return 'link'
	return marks.some((tag) => ['strong', 'b', 'em', 'i', 'dfn'].includes(tag)) ? 'strong' : null
}

/** Offsets of the page's text, as elements have them. */
type Stretch = Pick<PageElement, 'textStart' | 'textEnd'>

/** A label and what it labels, whose stretch this is. */
type Labelled = Stretch & Pick<TermEntry, 'term' | 'meaning'>

/** What parts a term from its meaning: most items and paragraphs begin without. */
const parting = /:\s|：|\s[–—-]\s/
const label = /^((?:[^:：–—.!?]|\.(?!\s)){2,60}?)(?:\s?:\s+|\s?：|\s[–—-]\s+)(?=\S)/u
const longestLabel = 70

function labelled(element: PageElement, page: DetectedPage): Labelled | null {
	const { textStart, textEnd } = element
	// A line feed stands before the words of a block.
	const start = page.text[textStart] === '\n' ? textStart + 1 : textStart
	const opening = page.text.slice(start, Math.min(textEnd, start + longestLabel))
	const head = parting.test(opening) ? label.exec(opening) : null
	if (!head) return runIn(element, start, page)
	// A list item and the paragraph in it are not two entries.
	if (element.tag === 'li' && firstParagraph(element, page) !== null) return null
	return meaningAfter(start + head[0].length, fold(head[1] as string), element, page)
}

function meaningAfter(
	textStart: number,
	term: string,
	element: PageElement,
	page: DetectedPage,
): Labelled | null {
	const textEnd = Math.min(element.textEnd, textStart + 600)
	const meaning = /^\S.{20,500}/u.exec(page.textIn(textStart, textEnd))
	return meaning && { textStart, textEnd, term, meaning: meaning[0] }
}

/** "**Recall** The share of …", "**Recall.** The share of …": bold print at the start, and a kind of thing after it. */
function runIn(element: PageElement, start: number, page: DetectedPage): Labelled | null {
	const bold = page.elements[element.index + 1]
	if (bold?.parent !== element || (bold.tag !== 'strong' && bold.tag !== 'b' && bold.tag !== 'dfn'))
		return null
	if (bold.textStart > start + 1 || bold.textEnd - bold.textStart > longestLabel) return null
	const gap = /^(?:\s?\([^()]{1,40}\))?[\s.。]*(?=[\p{Lu}\p{Lo}])/u.exec(
		page.text.slice(bold.textEnd, bold.textEnd + 50),
	)
	if (!gap) return null
	const term = fold(page.textOf(bold)).replace(/[.:。：]$/u, '')
	const found = meaningAfter(bold.textEnd + gap[0].length, term, element, page)
	return found && startsWithArticle(found.meaning) ? found : null
}

/** How likely an entry defines its term, 0–1. */
export function entryChance(entry: TermEntry, page: DetectedPage): number {
	const { meaning, element, term } = entry
	const isLabel = entry.form === 'label'
	const signs = new Set<Exclude<keyof typeof weights, 'base'>>()
	let odds: number = weights.base
	const add = (sign: Exclude<keyof typeof weights, 'base'>, is: boolean) => {
		if (!is) return
		signs.add(sign)
		odds += weights[sign]
	}
	add('list', !isLabel)
	add('glossary', entry.form === 'table' || isUnderGlossaryHeading(element, page) || explainsTerms(page))
	add('classified', (startsWithArticle(meaning) && !telling.test(meaning)) || unspaced.test(meaning))
	add('genus', genusWords.test(meaning.slice(0, 70)))
	// Options and fields are listed so, and glossaries write their terms as they are said.
	add('identifier', entry.mark === 'code' && /^\p{Ll}\S*$/u.test(term))
	add('link', entry.mark === 'link')
	add('reporting', isReport(page))
	add('repeats', definingForm(meaning)?.term.toLowerCase() === term.toLowerCase())
	add('personal', page.says(tellerWords, element.textStart, (entry.until ?? element).textEnd))
	add('clause', clause.test(meaning.slice(0, 120)))
	// What takes a look around is only asked where it decides, or where it is told.
	const observed = page.onWeighed !== undefined
	if (observed || odds + weights.comesBack + weights.amongKinds >= leastOdds)
		add('comesBack', comesBack(term, fold(`${term}: ${meaning}`), (entry.until ?? element).textEnd, page))
	if (isLabel && (observed || odds + weights.amongKinds >= leastOdds))
		add('amongKinds', isAmongKinds(element, page))
	if (isLabel && (observed || odds >= leastOdds) && (labelCounts(page).get(term) ?? 0) > 1) return 0
	page.onWeighed?.({
		model: 'term-entry',
		signs: amounts(signs),
		position: page.positionOf(element),
		text: `${term}: ${meaning}`,
		src: null,
	})
	return 1 / (1 + Math.exp(-odds))
}

/** How many blocks of the page each label opens: a speaker or a field comes back, and a term does not. */
const labelCounts = oncePerPage((page: DetectedPage): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>()
	for (const { element, start, end } of page.blocks) {
		if (!element.inMain) continue
		const opening = page.text.slice(start, Math.min(end, start + longestLabel))
		const name = parting.test(opening) ? label.exec(opening)?.[1] : undefined
		if (name !== undefined) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1)
	}
	return counts
})

/** Whether the meaning of a neighbour opens as a kind of thing does. */
function isAmongKinds(element: PageElement, page: DetectedPage): boolean {
	const isWrapped = element.parent?.tag === 'li' && firstParagraph(element.parent, page) === element
	const item = isWrapped ? (element.parent as PageElement) : element
	return [previousSibling(item, page), nextSibling(item, page)].some((other) => {
		if (other?.tag !== item.tag) return false
		const found = labelled(isWrapped ? (firstParagraph(other, page) ?? other) : other, page)
		return found !== null && startsWithArticle(found.meaning)
	})
}

/** The paragraph that a list item opens with: where blank lines part the items, each has its text in one. */
function firstParagraph(item: PageElement, page: DetectedPage): PageElement | null {
	const child = page.elements[item.index + 1]
	return child?.parent === item && child.tag === 'p' ? child : null
}

/** Chinese, Japanese and Korean have no articles. */
const unspaced = /^[(\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** "Indicates that …": what a field says, and no kind of thing. */
const telling = /^\p{L}+s\s(?:that|which|who)\s/iu
