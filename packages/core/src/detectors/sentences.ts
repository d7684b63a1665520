import { definitionCue } from '../cues/definition.cues.ts'
import { closestTag } from '../page/element.ts'
import { sentenceSpans } from '../page/sentences.ts'
import { type Block, fold } from '../page/text.ts'
import type { DetectedPage, Detector, Sentence } from './detector.ts'
import { wordRatio } from './reading/quantity.ts'

const digit = /\p{N}|[%％]|[零一二三四五六七八九十百千万億亿半][割倍万億亿%％]/u

/** What makes it worth cutting a block into sentences: most blocks hold neither, and cutting is slow. */
const wanted = {
	quantity: { test: (text: string) => digit.test(text) || wordRatio.test(text) },
	definition: definitionCue,
} as const

/** Blocks of prose: not headings, cells, listings or controls. */
export function proseBlocks(page: DetectedPage): Block[] {
	return page.blocks.filter(
		(block) =>
			!block.verbatim &&
			block.element.inMain &&
			!/^h[1-6]$/.test(block.element.tag) &&
			closestTag(block.element, 'td', 'th', 'table', 'summary', 'pre') === null,
	)
}

/** Calls the detectors that want sentences, with those that hold what they want. */
export function eachSentence(
	page: DetectedPage,
	detectors: readonly Detector[],
	call: (detector: Detector, sentence: Sentence) => void,
): void {
	const interested = detectors.filter((detector) => detector.wants && detector.sentence)
	if (interested.length === 0) return
	for (const block of proseBlocks(page)) {
		const text = page.text.slice(block.start, block.end)
		const here = interested.filter((detector) => detector.wants && wanted[detector.wants].test(text))
		if (here.length > 0) {
			const spans = sentenceSpans(text, page.lang)
			for (const [at, span] of spans.entries()) {
				const words = text.slice(span.start, span.end)
				// Indentation and line feeds of the source are no part of a sentence, and would stand on other lines.
				const start = block.start + span.start + words.length - words.trimStart().length
				const callers = here.filter((detector) => detector.wants && wanted[detector.wants].test(words))
				if (callers.length === 0) continue
				const neighbour = (other: number) => {
					const found = spans[other]
					return found ? text.slice(found.start, found.end) : ''
				}
				const sentence: Sentence = {
					text: fold(words),
					start,
					end: block.start + span.start + words.trimEnd().length,
					block,
					first: at === 0,
					neighbours: fold(`${neighbour(at - 1)} ${neighbour(at + 1)}`),
				}
				for (const detector of callers) call(detector, sentence)
			}
		}
	}
}
