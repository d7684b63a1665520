import { definitionCue } from '../cues/definition.cues.ts'
import { spelledShare } from '../cues/statistic.cues.ts'
import type { PageElement } from '../page/element.ts'
import { oncePerPage } from '../page/once-per-page.ts'
import { type Span, sentencesIn } from '../page/sentences.ts'
import type { Block } from '../page/text.ts'
import type { DetectedPage, Detector, Sentence } from './detector.ts'
import { numeral } from './reading/quantity.ts'

const noProse = new Set(['td', 'th', 'table', 'summary', 'pre'])
/** Tags of headings. */
export const headingTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Blocks of prose: not headings, cells, listings or controls. */
export const proseBlocks: (page: DetectedPage) => readonly Block[] = oncePerPage((page) =>
	page.blocks.filter(
		({ verbatim, element }) =>
			!verbatim && element.inMain && !headingTags.has(element.tag) && isProse(element),
	),
)

function isProse(element: PageElement): boolean {
	for (let around: PageElement | null = element; around; around = around.parent)
		if (noProse.has(around.tag)) return false
	return true
}

/** Whether a stretch of the page's text holds what a detector wants. */
type Holds = (start: number, end: number) => boolean

/** Calls the detectors that want sentences, with those that hold what they want. */
export function eachSentence(
	page: DetectedPage,
	detectors: readonly Detector[],
	call: (detector: Detector, sentence: Sentence) => void,
): void {
	const hasNumeral = seeker(numeral, page.text)
	const holds: Readonly<Record<NonNullable<Detector['wants']>, Holds>> = {
		quantity: (start, end) => hasNumeral(start, end) || page.says(spelledShare, start, end),
		definition: (start, end) => page.says(definitionCue, start, end),
	}
	const interested = detectors.flatMap((detector) =>
		detector.wants && detector.sentence ? { detector, isWanted: holds[detector.wants] } : [],
	)
	if (interested.length === 0) return
	for (const block of proseBlocks(page)) {
		// Most blocks hold nothing that is wanted, and most of a page is not worth cutting.
		if (!interested.some(({ isWanted }) => isWanted(block.start, block.end))) continue
		const spans = sentencesIn(page.text, block.start, block.end, page.lang)
		for (let at = 0; at < spans.length; at += 1) {
			const { start, end } = spans[at] as Span
			let sentence: Sentence | null = null
			for (const { detector, isWanted } of interested) {
				if (!isWanted(start, end)) continue
				sentence ??= sentenceAt(at, spans, block, page)
				call(detector, sentence)
			}
		}
	}
}

function sentenceAt(at: number, spans: readonly Span[], block: Block, page: DetectedPage): Sentence {
	const { start, end } = spans[at] as Span
	const around = { start: (spans[at - 1] ?? block).start, end: (spans[at + 1] ?? block).end }
	return { text: page.text.slice(start, end), start, end, block, around }
}

/** Tells of stretches, asked for in the order of a text, whether a pattern stands in them: looks through it once. */
function seeker(pattern: RegExp, text: string): Holds {
	let next = -1
	return (start, end) => {
		if (next < start) {
			pattern.lastIndex = start
			next = pattern.exec(text)?.index ?? text.length
		}
		return next < end
	}
}
