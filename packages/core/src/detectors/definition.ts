import { glossaryTitle, joint } from '../cues/definition.cues.ts'
import { attribute, closestTag, type PageElement } from '../page/element.ts'
import { oncePerPage } from '../page/once-per-page.ts'
import { sentencesIn } from '../page/sentences.ts'
import { type Block, fold, lastStartingUpTo } from '../page/text.ts'
import type { Candidate, DetectedPage, Detector, Sentence } from './detector.ts'
import { isEarly } from './early.ts'
import {
	type DefiningForm,
	definingForm,
	isTerm,
	openingForm,
	startsIndefinite,
	termOf,
} from './reading/defining-form.ts'
import { definitionChance, isSetApart, names } from './reading/defining-sentence.ts'
import { leastChance } from './reading/least-chance.ts'
import { type NamedTerm, namedTerm } from './reading/naming.ts'
import { colonEntry, entryChance, labelEntry, listEntry, type TermEntry } from './reading/term-entry.ts'
import { tableEntry } from './reading/term-table.ts'
import { headingTags } from './sentences.ts'

/**
 * A sentence or entry that defines a term so that it could be quoted, on a page that means to explain the term. Not:
 * the description of an option, a parameter, a product's virtues.
 */
export const definition: Detector<'definition'> = {
	kind: 'definition',
	tags: ['dt', 'li', 'p', 'tr', 'dfn'],
	element(element, page) {
		switch (element.tag) {
			case 'dt':
				return ofEntry(listEntry(element, page), page)
			case 'tr':
				return ofEntry(tableEntry(element, page), page)
			case 'dfn':
				return markedTerm(element, page)
			case 'li':
				return ofEntry(labelEntry(element, page), page)
			default:
				return (
					underTerm(element, page) ?? ofEntry(colonEntry(element, page) ?? labelEntry(element, page), page)
				)
		}
	},
	wants: 'definition',
	sentence(sentence, page) {
		const { text, start, end, block } = sentence
		if (openEnds.has(text.at(-1) ?? '')) return null
		// The meaning of a `dt` is that entry already.
		if (closestTag(block.element, 'dd', 'dt') !== null) return null
		const form = definingForm(text)
		const isLong = () => page.wordsBetween(start, end) >= fewestWords
		const defined = form !== null && isLong() ? definedTerm(sentence, form, page) : null
		if (defined !== null) return defined
		const named = namedTerm(sentence, page)
		return named !== null && isLong() ? namedSubject(sentence, named, page) : null
	},
}

function definedTerm(
	sentence: Sentence,
	form: DefiningForm,
	page: DetectedPage,
): Candidate<'definition'> | null {
	const { chance, signs } = definitionChance(sentence, form, page)
	const cues = [`says what "${form.term.slice(0, 60)}" is`]
	if (signs.has('isHeading')) cues.push('the term stands in the heading')
	if (signs.has('setApart')) cues.push('the term is set apart')
	return fromSentence(sentence, form.term, chance, cues, page)
}

/**
 * "… a technique called hole punching": taken where the page or section is about that, or where the sentence says at
 * length what has the name and sets the name apart. On labelled pages half of these are right, of all others a fifth.
 */
function namedSubject(
	sentence: Sentence,
	{ term, isTold }: NamedTerm,
	page: DetectedPage,
): Candidate<'definition'> | null {
	const heading = page.headingOf(sentence.block.element)?.text ?? ''
	if (
		!names(heading, term) &&
		!names(page.title ?? '', term) &&
		!(isTold && isSetApart(sentence, term, page))
	)
		return null
	return fromSentence(sentence, term, 0.5, [`says what is called "${term}"`], page)
}

/** Last characters of what asks, exclaims, or leads in to something. */
const openEnds = new Set('?？!！:：')

/** Shortest sentence in words; a judgement. */
const fewestWords = 5

function fromSentence(
	{ block, start, end }: Pick<Sentence, 'block' | 'start' | 'end'>,
	term: string,
	confidence: number,
	cues: readonly string[],
	page: DetectedPage,
): Candidate<'definition'> | null {
	if (confidence < leastChance) return null
	return {
		kind: 'definition',
		element: block.element,
		span: { start, end },
		confidence,
		originality: 0.5,
		substance,
		title: term,
		facts: { term, early: isEarly(start, page) },
		cues: cues.map((cue) => ({ cue })),
	}
}

/** One of many: six make a glossary (a judgement). */
const substance = 0.2

const entryCues = {
	list: 'an entry of a list of terms',
	table: 'a row of a table of terms',
	label: 'an entry of the form "term: meaning"',
} as const

function ofEntry(entry: TermEntry | null, page: DetectedPage): Candidate<'definition'> | null {
	if (entry === null) return null
	const confidence = entryChance(entry, page)
	if (confidence < leastChance) return null
	const { element, until, term, meaning, form } = entry
	return {
		kind: 'definition',
		element,
		...(until ? { until } : {}),
		confidence,
		originality: 0.5,
		substance,
		title: term,
		text: fold(`${term}: ${meaning}`),
		facts: { term, early: isEarly(element.textStart, page) },
		cues: [{ cue: entryCues[form], element }],
	}
}

/** Characters around a word in which the ends of its sentence are looked for. */
const reach = 800

/** The sentence around an offset, cut from what stands near it so that a long paragraph costs no more than a short one. */
function sentenceAt(
	offset: number,
	block: Block,
	page: DetectedPage,
): Pick<Sentence, 'block' | 'start' | 'end'> | null {
	const from = Math.max(block.start, offset - reach)
	const to = Math.min(block.end, offset + reach)
	const span = sentencesIn(page.text, from, to, page.lang).findLast(({ start }) => start <= offset)
	return span ? { block, ...span } : null
}

/** A `dfn`: the author's word that the sentence defines it. */
function markedTerm(element: PageElement, page: DetectedPage): Candidate<'definition'> | null {
	if (closestTag(element, 'dt', 'dd', 'td', 'th', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') !== null)
		return null
	const block = page.blocks[lastStartingUpTo(page.blocks, element.textStart)]
	const term = fold(attribute(element, 'title') ?? page.textOf(element))
	const sentence = block && term !== '' ? sentenceAt(element.textStart, block, page) : null
	if (!sentence || page.wordsBetween(sentence.start, sentence.end) < fewestWords) return null
	return fromSentence(
		sentence,
		term,
		0.75,
		[`marks "${term.slice(0, 60)}" as the term that is defined`],
		page,
	)
}

const isGlossary = oncePerPage(
	(page: DetectedPage): boolean =>
		(page.title !== null && glossaryTitle.test(page.title)) ||
		page.headings.some(({ level, element }) => level === 1 && isGlossaryTitle(element, page)),
)

function isGlossaryTitle({ textStart, textEnd }: PageElement, page: DetectedPage): boolean {
	return page.says(glossaryTitle, textStart, textEnd)
}

/** The headings below that of a glossary. */
const glossaryTerms = oncePerPage((page: DetectedPage): ReadonlySet<PageElement> => {
	const terms = new Set<PageElement>()
	let glossary = Number.POSITIVE_INFINITY
	for (const { level, element } of page.headings) {
		if (level > glossary) terms.add(element)
		else glossary = isGlossaryTitle(element, page) ? level : Number.POSITIVE_INFINITY
	}
	return terms
})

/** The blocks that come right after a heading, with the heading, by their element. */
const openings = oncePerPage(({ blocks }: DetectedPage) => {
	const found = new Map<PageElement, { readonly block: Block; readonly heading: PageElement }>()
	let before: PageElement | null = null
	for (const block of blocks) {
		if (before?.inMain && headingTags.has(before.tag)) found.set(block.element, { block, heading: before })
		before = block.element
	}
	return found
})

/** The first sentence under a heading that is a term: each entry of a glossary, elsewhere "A gauge shows …". */
function underTerm(element: PageElement, page: DetectedPage): Candidate<'definition'> | null {
	const opening = openings(page).get(element)
	if (!opening) return null
	const { block, heading } = opening
	const isEntry =
		heading.tag !== 'h1' &&
		(isGlossary(page) || glossaryTerms(page).has(heading)) &&
		!isGlossaryTitle(heading, page)
	const words = page.text.slice(block.start, block.start + 120)
	if (!isEntry && !startsIndefinite(words)) return null
	const term = termOf(page.headingOf(heading)?.text ?? '')
	const glossary = isEntry && isTerm(term)
	if (!glossary && ![term, page.title ?? ''].some((name) => openingForm(words, name))) return null
	const sentence = sentenceAt(block.start, block, page)
	if (!sentence) return null
	const { start, end } = sentence
	// Sentences with a joint are weighed as such.
	if (!glossary && joint.test(page.text.slice(start, Math.min(end, start + 140)))) return null
	if (openEnds.has(page.text[end - 1] ?? '') || page.wordsBetween(start, end) < fewestWords) return null
	const confidence = glossary ? 0.8 : 0.6
	const cue = glossary ? `the entry "${term}" of a glossary` : `opens with what "${term}" does`
	return fromSentence(sentence, term, confidence, [cue], page)
}
