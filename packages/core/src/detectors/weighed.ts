import type { Position } from '../report.ts'

/** The models whose weights are fitted to labelled pages; that of traits has a table for each trait. */
export type WeighedBy = 'statistic' | 'defining-sentence' | 'term-entry' | 'picture' | 'trait'

/** What a model was asked to weigh, whatever came of it. */
export interface Weighed {
	readonly model: WeighedBy
	/** How much there is of each sign, 1 for one that is there or not; a list where that differs by kind. */
	readonly signs: Readonly<Record<string, number | readonly number[]>>
	/** Null: the page as a whole. */
	readonly position: Position | null
	/** What a reader sees of it. */
	readonly text: string
	/** Address of a picture as written; null for all others. */
	readonly src: string | null
}

/** Signs that are there or not, as amounts. */
export function amounts(signs: Iterable<string>): Record<string, number> {
	return Object.fromEntries(Array.from(signs, (sign) => [sign, 1]))
}
