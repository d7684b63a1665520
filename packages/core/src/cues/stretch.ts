import { type Lexicon, makeLexicon, type Places } from './lexicon.ts'

/** A stretch of a text that was looked through. */
export interface Stretch {
	readonly places: Places
	readonly start: number
	readonly end: number
}

/** The lexicon of all cues, so that a page is looked through once. */
export const lexicon: Lexicon = makeLexicon()

// A sentence is asked for many cues in a row, and its block between them.
const recentTexts: string[] = ['', '', '', '']
const recentStretches: Stretch[] = recentTexts.map(() => ({ places: [], start: 0, end: 0 }))
let oldest = 0

/** A text looked through for every entry; the last few texts are remembered. Linear in the text. */
export function lookThrough(text: string): Stretch {
	const known = recentTexts.indexOf(text)
	if (known >= 0) return recentStretches[known] as Stretch
	const stretch = { places: lexicon.placesIn(text), start: 0, end: text.length }
	remember(text, stretch)
	return stretch
}

/** Says that a text is a stretch of one that was looked through, so that it need not be looked through again. */
export function remember(text: string, stretch: Stretch): void {
	recentTexts[oldest] = text
	recentStretches[oldest] = stretch
	oldest = (oldest + 1) % recentTexts.length
}

/** The number of the first place of a cue in a stretch, to be read from its places; -1 without one. */
export function firstIn({ places, start, end }: Stretch, cue: number): number {
	const own = places[cue]
	if (!own) return -1
	let low = 0
	let high = own.length / 2
	while (low < high) {
		const middle = (low + high) >> 1
		if ((own[2 * middle] as number) < start) low = middle + 1
		else high = middle
	}
	for (; 2 * low < own.length && (own[2 * low] as number) < end; low += 1)
		if ((own[2 * low + 1] as number) <= end) return 2 * low
	return -1
}
