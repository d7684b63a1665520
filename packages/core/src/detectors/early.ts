import { closestTag } from '../page/element.ts'
import { oncePerPage } from '../page/once-per-page.ts'
import type { DetectedPage } from './detector.ts'
import { proseBlocks } from './sentences.ts'

/**
 * Characters of prose that count as the opening: some 300 words, 30% of an article of 1,000 (E50). A stretch of its own
 * and no share, so that text added at the end moves nothing; captions stand beside it. A judgement.
 */
const openingCharacters = 2000

const openingEnd = oncePerPage((page: DetectedPage): number => {
	let left = openingCharacters
	for (const { start, end, element } of proseBlocks(page)) {
		if (closestTag(element, 'figcaption')) continue
		if (end - start >= left) return start + left
		left -= end - start
	}
	return page.text.length
})

/** Whether an offset of the page's text lies in the opening of its prose. */
export function isEarly(offset: number, page: DetectedPage): boolean {
	return offset <= openingEnd(page)
}
