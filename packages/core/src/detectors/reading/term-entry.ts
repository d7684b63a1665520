import {
	fieldLabel,
	genusWords,
	glossaryHeading,
	notTerm,
	startsWithArticle,
} from '../../cues/definition.cues.ts'
import { attribute, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import { nextSibling, previousSibling } from '../../page/siblings.ts'
import { countWords } from '../../page/text.ts'
import type { DetectedPage } from '../detector.ts'
import { amounts } from '../weighed.ts'
import { definingForm } from './defining-form.ts'
import { termEntryWeights } from './term-entry-weights.data.ts'

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
	/** A neighbour's meaning opens as a kind of thing does. */
	readonly amongKinds: boolean
}

/** Longest term in words and shortest meaning in words; judgements. */
const mostTermWords = 8
export const fewestMeaningWords = 4

/** How often each `dt` of the page says what it says. */
const termCounts = oncePerPage((page: DetectedPage): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>()
	for (const term of page.main('dt')) counts.set(page.textOf(term), (counts.get(page.textOf(term)) ?? 0) + 1)
	return counts
})

/** A pair of `dt` and `dd`; null for options, parameters and fields. */
export function listEntry(element: PageElement, page: DetectedPage): TermEntry | null {
	const described = nextSibling(element, page)
	if (described?.tag !== 'dd') return null
	const term = page.textOf(element).replace(/\s?[¶#:：]$/u, '')
	const meaning = page.textOf(described)
	if (!isEntryTerm(term) || countWords(meaning) < fewestMeaningWords) return null
	// A label that comes back names a field of many entries and not a term.
	if ((termCounts(page).get(page.textOf(element)) ?? 0) > 1) return null
	const mark = markOf(element, page)
	return { form: 'list', element, until: described, term, meaning, mark, amongKinds: false }
}

/** "Term: meaning" or "Term – meaning" at the start of an item or paragraph. */
export function labelEntry(element: PageElement, page: DetectedPage): TermEntry | null {
	const found = labelled(element, page)
	if (!found || !isEntryTerm(found.term)) return null
	const { term, meaning } = found
	if (notTerm.test(term) || fieldLabel.test(term) || isSpeaker(term)) return null
	if (countWords(meaning) < fewestMeaningWords) return null
	const neighbours = [previousSibling(element, page), nextSibling(element, page)].map((other) =>
		other?.tag === element.tag ? labelled(other, page) : null,
	)
	return {
		form: 'label',
		element,
		until: null,
		term,
		meaning,
		mark: markOf(element, page),
		amongKinds: neighbours.some((other) => other !== null && startsWithArticle(other.meaning)),
	}
}

/** "JO LEE: …": interviews write the names of speakers so. */
function isSpeaker(term: string): boolean {
	return /^\p{Lu}[\p{Lu}.'’-]*(?:\s[\p{Lu}.'’-]+)+$/u.test(term)
}

export function isEntryTerm(name: string): boolean {
	if (name === '' || /[{}=<>[\]_]|^--?\w|\w\(|^\S+\.\S+$|\d{2}/.test(name)) return false
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

function labelled(
	element: PageElement,
	page: DetectedPage,
): { readonly term: string; readonly meaning: string } | null {
	// Most items and paragraphs begin without a mark that could part a term from its meaning.
	if (!/[:：–—-]/.test(page.text.slice(element.textStart, Math.min(element.textEnd, element.textStart + 70))))
		return null
	// The text has to be the element's own: a list item and the paragraph in it are not two entries.
	if (page.elements[element.index + 1]?.tag === 'p' && page.elementAt(element.textStart) !== element)
		return null
	const text = page.textIn(element.textStart, Math.min(element.textEnd, element.textStart + 600))
	const found = /^\s?((?:[^:：–—.!?]|\.(?!\s)){2,60}?)(?:\s?:\s|\s?：|\s[–—-]\s)(\S.{20,500})/u.exec(text)
	return found ? { term: (found[1] as string).trim(), meaning: found[2] as string } : null
}

/** How likely an entry defines its term, 0–1. */
export function entryChance(entry: TermEntry, page: DetectedPage): number {
	const { meaning, element, term } = entry
	const heading = page.headingOf(element)
	const signs = {
		list: entry.form !== 'label',
		glossary: entry.form === 'table' || glossaryHeading.test(`${heading?.text ?? ''} ${page.title ?? ''}`),
		classified: (startsWithArticle(meaning) && !telling.test(meaning)) || unspaced.test(meaning),
		genus: genusWords.test(meaning.slice(0, 70)),
		repeats: definingForm(meaning)?.term.toLowerCase() === term.toLowerCase(),
		amongKinds: entry.amongKinds,
		alias: /[（(]/.test(term),
		unfinished: entry.form === 'label' && !/[.。]\s?$/.test(meaning),
		code: entry.mark === 'code',
	}
	page.onWeighed?.({
		model: 'term-entry',
		signs: amounts(Object.entries(signs).flatMap(([sign, is]) => (is ? sign : []))),
		position: page.positionOf(element),
		text: `${term}: ${meaning}`,
		src: null,
	})
	let odds: number = termEntryWeights.base
	for (const [sign, is] of Object.entries(signs)) if (is) odds += termEntryWeights[sign as keyof typeof signs]
	return 1 / (1 + Math.exp(-odds))
}

/** Chinese, Japanese and Korean have no articles. */
const unspaced = /^[(\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** "Indicates that …": what a field says, and no kind of thing. */
const telling = /^\p{L}+s\s(?:that|which|who)\s/iu
