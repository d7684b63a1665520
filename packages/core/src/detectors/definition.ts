import {
	clause,
	definingForm,
	fieldLabel,
	glossaryHeading,
	judging,
	notTerm,
} from '../cues/definition.cues.ts'
import { closestTag, type PageElement } from '../page/element.ts'
import { oncePerPage } from '../page/once-per-page.ts'
import { nextSibling, previousSibling } from '../page/siblings.ts'
import { countWords, fold } from '../page/text.ts'
import type { Candidate, Cue, DetectedPage, Detector, Sentence } from './detector.ts'
import { isEarly } from './early.ts'
import { elementsIn } from './reading/sentence-elements.ts'

/** What speaks for and against a sentence being a definition, in log odds (judgements). */
const weights = {
	base: -2.4,
	classified: 1.1,
	defining: 1.5,
	emphasised: 1.1,
	inHeading: 1.2,
	first: 0.5,
	clause: 0.6,
	glossary: 0.9,
	explaining: 0.3,
	definite: -0.7,
	longTerm: -0.8,
	long: -0.5,
	judging: -2,
	plain: -0.8,
	code: -0.8,
	aside: -0.6,
} as const
type Sign = keyof typeof weights

/** A sentence or entry that defines a term so that it could be quoted. */
export const definition: Detector<'definition'> = {
	kind: 'definition',
	tags: ['dt', 'li', 'p'],
	element(element, page) {
		return element.tag === 'dt' ? ofList(element, page) : ofEntry(element, page)
	},
	wants: 'definition',
	sentence(sentence, page) {
		const form = definingForm(sentence.text)
		// The meaning of a `dt` is that entry already.
		if (closestTag(sentence.block.element, 'dd', 'dt') !== null) return null
		if (!form || notTerm.test(form.term) || /[?？]\s*$/.test(sentence.text)) return null
		const term = form.term
			.replace(
				/^(?:(?:(?:the|de)\s+term|der\s+begriff|le\s+terme|el\s+término|o\s+termo|il\s+termine|an?|the|ein|eine|der|die|das|un|une|una|le|la|les|el|los|las|um|uma|o|os|as|il|lo|i|gli|een|het|de)\s+|(?:l|un)['’])/iu,
				'',
			)
			.replace(/^["“„«'‘]+|["”“»'’]+$/g, '')
		const words = countWords(term, page.lang)
		if (words === 0 || words > 8 || /[,;:]/.test(term) || countWords(sentence.text, page.lang) < 6)
			return null
		const signs = signsOf(sentence, { ...form, term, words }, page)
		const confidence =
			1 / (1 + Math.exp(-signs.reduce<number>((sum, sign) => sum + weights[sign], weights.base)))
		return confidence < 0.3 ? null : fromSentence(sentence, term, signs, confidence, page)
	},
}

function signsOf(
	sentence: Sentence,
	form: {
		readonly term: string
		readonly words: number
		readonly defining: boolean
		readonly classified: boolean
		readonly rest: string
	},
	page: DetectedPage,
): Sign[] {
	const signs: Sign[] = []
	const add = (sign: Sign, is: boolean) => {
		if (is) signs.push(sign)
	}
	const heading = page.headingOf(sentence.block.element)
	const name = form.term.toLowerCase()
	const titles = `${heading?.text ?? ''} ${page.title ?? ''}`.toLowerCase()
	add('classified', form.classified)
	add('defining', form.defining)
	add('plain', !form.classified && !form.defining)
	add('emphasised', emphasised(sentence, form.term, page))
	add(
		'inHeading',
		name.length >= 3 &&
			(titles.includes(name) || (form.words === 1 && titles.includes(name.replace(/s$/, '')))),
	)
	add('first', sentence.first)
	add('clause', clause.test(form.rest) || /[的という]/u.test(form.rest))
	add('glossary', heading !== null && glossaryHeading.test(heading.text))
	add('explaining', page.title !== null && glossaryHeading.test(page.title))
	add('definite', /^(?:the|der|die|das|le|la|les|el|los|las|o|a|os|as|il|lo|het|de)\s/i.test(sentence.text))
	add('longTerm', form.words > 4)
	add('long', countWords(sentence.text, page.lang) > 50)
	add('judging', judging.test(form.rest))
	add('code', /^`|^\w+[._(]\w*|\(\)$/.test(form.term))
	add('aside', closestTag(sentence.block.element, 'blockquote', 'aside') !== null)
	return signs
}

/** The term is set apart: bold, italic, a link, quotation marks, `dfn`. */
function emphasised(sentence: Sentence, term: string, page: DetectedPage): boolean {
	const { start, text } = sentence
	if (/["“„«「『]/.test(text.slice(0, 3)) && text.indexOf(term) <= 6) return true
	return elementsIn(sentence, page).some(
		(element) =>
			element.textStart <= start + term.length + 8 &&
			['dfn', 'strong', 'b', 'em', 'i', 'a'].includes(element.tag) &&
			element.textEnd > element.textStart &&
			fold(term).includes(page.textOf(element)),
	)
}

function fromSentence(
	sentence: Sentence,
	term: string,
	signs: readonly Sign[],
	confidence: number,
	page: DetectedPage,
): Candidate<'definition'> {
	const cues: Cue[] = [{ cue: `says what "${term.slice(0, 60)}" is` }]
	if (signs.includes('inHeading')) cues.push({ cue: 'the term stands in the heading' })
	if (signs.includes('emphasised')) cues.push({ cue: 'the term is set apart' })
	return {
		kind: 'definition',
		element: sentence.block.element,
		span: { start: sentence.start, end: sentence.end },
		confidence,
		originality: 0.5,
		substance,
		title: term,
		facts: { term, early: isEarly(sentence.start, page) },
		cues,
	}
}

/** One of many: six make a glossary (a judgement). */
const substance = 0.2

/** How often each `dt` of the page says what it says. */
const termCounts = oncePerPage((page): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>()
	for (const term of page.main('dt')) counts.set(page.textOf(term), (counts.get(page.textOf(term)) ?? 0) + 1)
	return counts
})

/** A pair of `dt` and `dd`. */
function ofList(term: PageElement, page: DetectedPage): Candidate<'definition'> | null {
	const meaning = nextSibling(term, page)
	if (meaning?.tag !== 'dd') return null
	const name = page.textOf(term).replace(/\s?[¶#:]$/, '')
	const text = page.textOf(meaning)
	const words = countWords(text, page.lang)
	if (name === '' || countWords(name, page.lang) > 8 || words < 4) return null
	// Options, parameters and functions are listed the same way.
	if (/[(){}=<>[\]_.]|^--?\w/.test(name) || page.elements[term.index + 1]?.tag === 'code') return null
	// A label that comes back names a field of many entries and not a term.
	if ((termCounts(page).get(page.textOf(term)) ?? 0) > 1) return null
	const heading = page.headingOf(term)
	const glossary = glossaryHeading.test(`${heading?.text ?? ''} ${page.title ?? ''}`)
	const classified = startsWithArticle.test(text) || /^\(/.test(text)
	const confidence = 0.35 + (classified ? 0.25 : 0) + (glossary ? 0.2 : 0) + (words >= 8 ? 0.1 : 0)
	return entry(term, meaning, name, text, confidence, 'an entry of a list of terms', page)
}

const startsWithArticle =
	/^(?:(?:an?|the|any|ein|eine|der|die|das|un|une|una|le|la|les|el|los|las|um|uma|o|a|il|lo|een|het|de)\s|(?:l|un)['’])/iu

/** "Term: meaning" or "Term – meaning" at the start of an item or paragraph. */
function ofEntry(element: PageElement, page: DetectedPage): Candidate<'definition'> | null {
	const found = entryForm(element, page)
	if (!found) return null
	const { name, meaning } = found
	if (notTerm.test(name) || fieldLabel.test(name) || /\d/.test(name) || countWords(name, page.lang) > 6)
		return null
	const child = page.elements[element.index + 1]
	if (child?.tag === 'code') return null
	const heading = page.headingOf(element)
	const glossary = heading !== null && glossaryHeading.test(heading.text)
	const classified = startsWithArticle.test(meaning)
	if (!classified && !glossary) return null
	const marked = ['strong', 'b', 'em', 'dfn'].includes(child?.tag ?? '')
	const listed = [previousSibling(element, page), nextSibling(element, page)].some(
		(other) => other && entryForm(other, page) !== null,
	)
	const confidence =
		0.25 + (classified ? 0.15 : 0) + (glossary ? 0.2 : 0) + (marked ? 0.15 : 0) + (listed ? 0.15 : 0)
	return entry(
		element,
		null,
		name,
		fold(`${name}: ${meaning}`),
		confidence,
		'an entry of the form "term: meaning"',
		page,
	)
}

function entryForm(
	element: PageElement,
	page: DetectedPage,
): { readonly name: string; readonly meaning: string } | null {
	// The text has to be the element's own: a list item and the paragraph in it are not two entries.
	if (page.elementAt(element.textStart) !== element && page.elements[element.index + 1]?.tag === 'p')
		return null
	const text = page.text
		.slice(element.textStart, Math.min(element.textEnd, element.textStart + 600))
		.replace(/\s+/g, ' ')
	const found = /^\s?([^:：–—.!?]{2,60}?)\s?(?:[:：]|\s[–—-])\s(\S.{20,500})/u.exec(text)
	return found ? { name: found[1] as string, meaning: found[2] as string } : null
}

function entry(
	element: PageElement,
	until: PageElement | null,
	term: string,
	text: string,
	confidence: number,
	cue: string,
	page: DetectedPage,
): Candidate<'definition'> {
	return {
		kind: 'definition',
		element,
		...(until ? { until } : {}),
		confidence,
		originality: 0.5,
		substance,
		title: fold(term),
		text: until ? `${fold(term)}: ${text}` : text,
		facts: { term: fold(term), early: isEarly(element.textStart, page) },
		cues: [{ cue, element }],
	}
}
