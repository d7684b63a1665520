import type { PageElement } from '../../page/element.ts'
import { lastBefore } from '../../page/text.ts'
import type { DetectedPage, Sentence } from '../detector.ts'

/** The inline elements that hold text of a sentence: those around its first word, then those that start after it. */
export function elementsIn({ block, start, end }: Sentence, page: DetectedPage): PageElement[] {
	const found: PageElement[] = []
	let around: PageElement | null = page.elementAt(start)
	for (; around && around !== block.element; around = around.parent) found.unshift(around)
	// A search and not a filter: a paragraph can hold thousands of sentences and of elements.
	let at = lastBefore(page.elements, start, ({ textStart }) => textStart) + 1
	for (; at <= block.element.lastIndex; at += 1) {
		const element = page.elements[at] as PageElement
		if (element.textStart >= end) break
		if (element.textEnd > element.textStart) found.push(element)
	}
	return found
}
