import type { PageElement } from '../../page/element.ts'
import { lastBefore } from '../../page/text.ts'
import type { DetectedPage, Sentence } from '../detector.ts'

/**
 * The inline elements of a sentence: those around its first word, then those that start after it. Elements without text,
 * such as the mark of a footnote, are among them where they stand in it or at its end.
 */
export function elementsIn({ block, start, end }: Sentence, page: DetectedPage): PageElement[] {
	const found: PageElement[] = []
	let around: PageElement | null = page.elementAt(start)
	for (; around && around !== block.element; around = around.parent) found.unshift(around)
	// A search and not a filter: a paragraph can hold thousands of sentences and of elements.
	let at = lastBefore(page.elements, start, ({ textStart }) => textStart) + 1
	for (; at <= block.element.lastIndex; at += 1) {
		const element = page.elements[at] as PageElement
		if (element.textStart > end || (element.textStart === end && element.textEnd > end)) break
		found.push(element)
	}
	return found
}
