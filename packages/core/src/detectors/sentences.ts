import { definitionCue } from '../cues/definition.cues.ts'
import { spelledShare } from '../cues/statistic.cues.ts'
import { remember } from '../cues/stretch.ts'
import { closestTag } from '../page/element.ts'
import { oncePerPage } from '../page/once-per-page.ts'
import { sentenceSpans } from '../page/sentences.ts'
import type { Block } from '../page/text.ts'
import type { DetectedPage, Detector, Sentence } from './detector.ts'

const digit = /\p{N}|[%％]|[零一二三四五六七八九十百千万億亿半][割倍万億亿%％]/u

/** What makes it worth cutting a block into sentences: most blocks hold neither, and cutting is slow. */
const wanted = {
	quantity: { test: (text: string) => digit.test(text) || spelledShare.test(text) },
	definition: definitionCue,
} as const

/** Blocks of prose: not headings, cells, listings or controls. */
export const proseBlocks: (page: DetectedPage) => readonly Block[] = oncePerPage((page) =>
	page.blocks.filter(
		({ verbatim, element }) =>
			!verbatim &&
			element.inMain &&
			!headingTags.has(element.tag) &&
			closestTag(element, ...noProse) === null,
	),
)

const headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const noProse = ['td', 'th', 'table', 'summary', 'pre']

/** Calls the detectors that want sentences, with those that hold what they want. */
export function eachSentence(
	page: DetectedPage,
	detectors: readonly Detector[],
	call: (detector: Detector, sentence: Sentence) => void,
): void {
	const interested = detectors.filter((detector) => detector.wants && detector.sentence)
	if (interested.length === 0) return
	for (const block of proseBlocks(page)) {
		const text = textOf(page, block)
		const here = interested.filter((detector) => detector.wants && wanted[detector.wants].test(text))
		if (here.length === 0) continue
		const spans = sentenceSpans(text, page.lang)
		for (const [at, { start, end }] of spans.entries()) {
			const place = { start: block.start + start, end: block.start + end }
			const words = spans.length === 1 ? text : textOf(page, place)
			const callers = here.filter((detector) => detector.wants && wanted[detector.wants].test(words))
			if (callers.length === 0) continue
			const neighbours = [spans[at - 1], spans[at + 1]].map((span) =>
				text.slice(span?.start ?? 0, span?.end ?? 0),
			)
			const sentence: Sentence = {
				...place,
				text: words,
				block,
				first: at === 0,
				neighbours: neighbours.join(' ').trim(),
			}
			for (const detector of callers) call(detector, sentence)
		}
	}
}

/** A stretch of the page's text, in which the cues are known already. */
function textOf(
	page: DetectedPage,
	{ start, end }: { readonly start: number; readonly end: number },
): string {
	const text = page.text.slice(start, end)
	remember(text, { places: page.places(), start, end })
	return text
}
