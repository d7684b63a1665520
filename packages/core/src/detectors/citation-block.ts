import { citeWords, creditWords, pleaseCite } from '../cues/citation.cues.ts'
import { attribute, type PageElement } from '../page/element.ts'
import type { Heading } from '../page/headings.ts'
import { oncePerPage } from '../page/once-per-page.ts'
import { ownDialogTag, readOwnDialog } from '../page/own-dialog.ts'
import { excerpt, fold } from '../page/text.ts'
import { componentTag } from '../parse/mdx.ts'
import type { DetectedPage, Detector } from './detector.ts'
import {
	type CitationCandidate,
	type CitationFormat,
	citationCandidate,
} from './reading/citation-candidate.ts'
import { credited, labelled, otherHeading } from './reading/citation-paragraph.ts'
import { codeBlock } from './reading/code-block.ts'
import { nameOfComponent } from './reading/component.ts'
import { entryCount, entryFormat, hasBibtex, isReference } from './reading/reference-entry.ts'
import { blockBefore, textOfBlock } from './reading/surroundings.ts'

/**
 * The words to cite the page's own work with: a heading that says so and what stands under it, or an entry for a
 * reference manager. Not: the page's own list of references.
 */
export const citationBlock: Detector<'citation-block'> = {
	kind: 'citation-block',
	tags: [
		'h1',
		'h2',
		'h3',
		'h4',
		'h5',
		'h6',
		'details',
		'p',
		'li',
		'div',
		'code',
		'pre',
		'textarea',
		ownDialogTag,
		componentTag,
	],
	element: (element, page) =>
		element.tag === ownDialogTag ? offered(element, page) : (candidatesOf(page).get(element) ?? null),
}

/** All at once, since a heading takes what stands under it from the rest. */
const candidatesOf = oncePerPage((page: DetectedPage): ReadonlyMap<PageElement, CitationCandidate> => {
	const found = new Map<PageElement, CitationCandidate>()
	const taken = new Set<number>()
	const add = (candidate: CitationCandidate | null) => {
		if (!candidate) return
		const { index } = candidate.element
		const { lastIndex } = candidate.until ?? candidate.element
		for (let at = index; at <= lastIndex; at += 1) if (taken.has(at)) return
		for (let at = index; at <= lastIndex; at += 1) taken.add(at)
		found.set(candidate.element, candidate)
	}
	const headings = page.headings.filter(({ text }) => text !== '')
	for (const [at, heading] of headings.entries()) add(underHeading(heading, headings[at + 1], page))
	for (const summary of page.main('summary')) add(unfolded(summary, page))
	const entries = [...page.main('pre', 'textarea'), ...unlisted(page)].filter(
		(element) => entryFormat(element, page) !== null,
	)
	// Pages that teach or collect such entries hold many; a judgement.
	if (entries.length <= 4) for (const entry of entries) add(loneEntry(entry, page))
	for (const paragraph of page.main('p')) add(labelled(paragraph, page))
	for (const { element } of page.blocksWith(creditWords)) add(credited(element, page))
	for (const component of page.main(componentTag)) add(named(component, page))
	return found
})

/** Words that alone also head quotations. */
const bareHeading = /^(?:引用|引用元|인용|cita|zitat)$/iu

function underHeading(
	heading: Heading,
	next: Heading | undefined,
	page: DetectedPage,
): CitationCandidate | null {
	const { text, element } = heading
	const bare = bareHeading.test(text)
	if (!bare && !page.says(citeWords, element.textStart, element.textEnd)) return null
	if (text.length > 100 || otherHeading.test(text)) return null
	const last = next ? next.element.index - 1 : page.elements.length - 1
	const blocks = blocksBetween(element, last, page)
	const until = blocks.at(-1)
	if (!until) return null
	const words = fold(page.text.slice(element.textEnd, until.textEnd))
	const entry = blocks.find(
		(block) => (block.tag === 'pre' || block.tag === 'textarea') && entryFormat(block, page),
	)
	const format: CitationFormat = entry || hasBibtex(words) ? 'bibtex' : isReference(words) ? 'apa' : 'text'
	// A short heading is a label, a long one may be about citing; a page's title promises more text.
	if (bare && format === 'text') return null
	const isLabel = text.split(/\s+/).length <= 6
	const leads = /^[^\p{L}]{0,12}(?:the |\p{L}{3,12} (?:and|&|und|et|y|e|ed|en) )?$/iu.test(
		text.slice(0, citeWords.exec(text)?.index),
	)
	const pointed =
		/https?:|doi|\bcite\b|citing|zitier|citer|citar|引用|인용/i.test(words) || holdsLink(element, until, page)
	const confidence =
		format === 'bibtex'
			? 0.93
			: format === 'apa'
				? isLabel
					? 0.88
					: 0.6
				: pointed && isLabel && leads && words.length < 1500
					? 0.62
					: 0.35
	return citationCandidate(page, {
		element,
		until,
		confidence,
		format,
		cue: `the heading "${text.slice(0, 60)}" over ${format === 'bibtex' ? 'an entry for reference managers' : format === 'apa' ? 'a reference' : 'a few words'}`,
		title: text,
	})
}

const blockLevel = new Set([
	'p',
	'pre',
	'ul',
	'ol',
	'dl',
	'blockquote',
	'table',
	'textarea',
	'details',
	'div',
	'figure',
])

/** The blocks after an element up to a running number: at most six, and only those that hold text. */
function blocksBetween(element: PageElement, last: number, page: DetectedPage): PageElement[] {
	const blocks: PageElement[] = []
	let at = element.lastIndex + 1
	// What is not looked into is passed over at once, so this takes few steps.
	for (let steps = 0; at <= last && blocks.length < 6 && steps < 200; steps += 1) {
		const child = page.elements[at] as PageElement
		const outermost = blockLevel.has(child.tag) && child.lastIndex <= last && child.tag !== 'div'
		if (outermost && !child.hidden && child.inMain && child.textEnd > child.textStart) blocks.push(child)
		at = outermost ? child.lastIndex + 1 : at + 1
	}
	return blocks
}

function holdsLink(first: PageElement, last: PageElement, page: DetectedPage): boolean {
	for (let at = first.index; at <= last.lastIndex && at < first.index + 200; at += 1)
		if (page.elements[at]?.tag === 'a') return true
	return false
}

/** A box to unfold: `<details><summary>Cite this</summary>…`. */
function unfolded(summary: PageElement, page: DetectedPage): CitationCandidate | null {
	const box = summary.parent
	if (!box || !page.says(citeWords, summary.textStart, summary.textEnd)) return null
	const text = page.textOf(summary)
	if (text.length > 60 || otherHeading.test(text)) return null
	const words = fold(page.text.slice(summary.textEnd, box.textEnd))
	const bibtex = hasBibtex(words)
	if (!bibtex && !isReference(words)) return null
	return citationCandidate(page, {
		element: box,
		confidence: 0.88,
		format: bibtex ? 'bibtex' : 'apa',
		cue: `a box "${text}" to unfold`,
		title: text,
	})
}

/** An entry in a listing of its own: that of the page's work where the text before it asks for citation. */
function loneEntry(element: PageElement, page: DetectedPage): CitationCandidate | null {
	const before = textOfBlock(blockBefore(element, page), page).slice(-300)
	const heading = page.headingOf(element)
	const asked =
		pleaseCite.test(before) || citeWords.test(before) || (heading !== null && citeWords.test(heading.text))
	const { language } = codeBlock(element, page)
	const count = entryCount(element, page)
	const title = heading?.text ?? null
	const named = heading !== null && otherHeading.test(heading.text)
	const confidence =
		count > 5 || named ? 0.3 : asked ? 0.9 : count > 2 ? 0.4 : language === 'bibtex' ? 0.6 : 0.55
	return citationCandidate(page, {
		element,
		confidence,
		format: entryFormat(element, page) === 'BibTeX' ? 'bibtex' : 'text',
		cue: asked
			? 'an entry for reference managers after a request to cite'
			: 'an entry for reference managers',
		title,
	})
}

/** Paragraphs, boxes and code that begin like an entry, outside a listing. */
function unlisted(page: DetectedPage): PageElement[] {
	return page.blocks
		.filter(({ start, element }) => page.text.startsWith('@', start) && isUnlisted(element))
		.map(({ element }) => element)
}

function isUnlisted({ tag, inMain }: PageElement): boolean {
	return inMain && (tag === 'p' || tag === 'div' || tag === 'code')
}

function named(element: PageElement, page: DetectedPage): CitationCandidate | null {
	const name = nameOfComponent(element)
	if (
		!name ||
		!/^(?:cite-?this|how-?to-?cite|citation-?(?:box|block|card)?|bibtex(?:-?entry)?|cite-?(?:box|block|card))$/i.test(
			name.slice(0, 40),
		)
	)
		return null
	const bibtex = /bibtex/i.test(name) || hasBibtex(page.text.slice(element.textStart, element.textEnd))
	return citationCandidate(page, {
		element,
		confidence: 0.7,
		format: bibtex ? 'bibtex' : 'text',
		cue: `the component ${name}`,
		title: attribute(element, 'title') ?? page.headingOf(element)?.text ?? null,
	})
}

/** What an entry names as the place of what it cites. */
const entryAddress = /\burl\s{0,5}=\s{0,5}\{([^{}\n]{1,2000})\}/i

/** A dialog of ours that cites the page. One that cites a picture or a table of it names their place on the page. */
function offered(dialog: PageElement, page: DetectedPage): CitationCandidate | null {
	const { label, codes } = readOwnDialog(dialog, page)
	const entry = codes.find(({ text }) => hasBibtex(text))
	if (!entry || entryAddress.exec(entry.text)?.[1]?.includes('#') !== false) return null
	const found = citationCandidate(page, {
		element: entry.element,
		confidence: 0.93,
		format: 'bibtex',
		cue: 'a dialog with an entry for reference managers',
		title: label || null,
	})
	return { ...found, text: excerpt(entry.text, 600) }
}
