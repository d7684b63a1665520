import { attribute, closestTag, contains, type PageElement } from '../../page/element.ts'
import type { PageView } from '../../page/page.ts'
import type { Span } from '../../page/sentences.ts'
import { type Block, lastBefore, lastStartingUpTo } from '../../page/text.ts'

/** The block of text that an element's text stands in; null for elements without text. */
export function blockAround(element: PageElement, page: PageView): Block | null {
	const block = page.blocks[lastStartingUpTo(page.blocks, element.textStart)]
	// An element at the start of its block begins where the line feed before the block does.
	const next = page.blocks[lastStartingUpTo(page.blocks, element.textStart + 1)]
	for (const candidate of [next, block])
		if (candidate && candidate.end > element.textStart && candidate.start < element.textEnd) return candidate
	return null
}

/** The block of text before an element, of the main content; null before the first. */
export function blockBefore(element: PageElement, page: PageView): Block | null {
	const at = lastStartingUpTo(page.blocks, element.textStart)
	for (const candidate of [page.blocks[at], page.blocks[at - 1]])
		if (candidate && candidate.end <= element.textStart) return candidate.element.inMain ? candidate : null
	return null
}

/** The block of text after an element, of the main content; null after the last. */
export function blockAfter(element: PageElement, page: PageView): Block | null {
	const block = page.blocks[lastStartingUpTo(page.blocks, element.textEnd) + 1]
	const touching = page.blocks[lastStartingUpTo(page.blocks, element.textEnd)]
	const found =
		touching && touching.start >= element.textEnd && touching.end > element.textEnd ? touching : block
	return found?.element.inMain ? found : null
}

/** The text of a block, white space folded; empty for none. */
export function textOfBlock(block: Block | null, page: PageView): string {
	return block ? page.textIn(block.start, block.end) : ''
}

const sentenceEnd = /[.!?](?=\s)|[。！？]/g

/** At most so many characters of a sentence are read on each side of an element. */
export const sentenceReach = 400

/**
 * The sentence around an element, within a block: a stretch of the page's text. Cut at punctuation, which is enough to
 * look for words.
 */
export function sentenceAround(element: PageElement, block: Block, page: PageView): Span {
	const from = Math.max(block.start, element.textStart - sentenceReach)
	const to = Math.min(block.end, element.textEnd + sentenceReach)
	let start = from
	for (const { index } of page.text.slice(from, element.textStart).matchAll(sentenceEnd))
		start = from + index + 1
	const after = page.text.slice(element.textEnd, to).search(/[.!?](?=\s|$)|[。！？]/)
	return { start, end: after === -1 ? to : element.textEnd + after + 1 }
}

/** Where the text of the section that an element stands in is, heading included; at most 4,000 characters of it. */
export function sectionAround(element: PageElement, page: PageView): Span {
	const { first, last } = page.sectionOf(element)
	const start = page.elements[first]?.textStart ?? page.text.length
	const end = page.elements[last + 1]?.textStart ?? page.text.length
	return { start, end: Math.max(start, Math.min(end, start + 4000)) }
}

/** The caption that an element's figure has, else null. */
export function captionOf(element: PageElement, page: PageView): string | null {
	const figure = closestTag(element, 'figure')
	if (!figure) return null
	const captions = page.byTag.get('figcaption') ?? []
	const caption = captions[lastBefore(captions, figure.index, ({ index }) => index) + 1]
	return caption && contains(figure, caption) ? page.textOf(caption) || null : null
}

/** A title that a person would give to an element: its own, its figure's caption, or the heading above it. */
export function titleOf(element: PageElement, page: PageView): string | null {
	return (
		attribute(element, 'title')?.trim() ||
		attribute(element, 'ariaLabel')?.trim() ||
		captionOf(element, page) ||
		page.headingOf(element)?.text ||
		null
	)
}
