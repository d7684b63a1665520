/** How often something that is there was found, missed, or found where it is not. */
export interface Hits {
	readonly right: number
	readonly missed: number
	readonly wrong: number
}

/** What follows from the counts. */
export interface Accuracy {
	/** What there was to find. */
	readonly labels: number
	readonly found: number
	readonly right: number
	/** The share of the found that is right, 0–1; null where nothing was found. */
	readonly precision: number | null
	/** The share of the labels that was found, 0–1; null where there are none. */
	readonly recall: number | null
	/** Their harmonic mean, 0–1; 0 where nothing is right. */
	readonly f1: number
}

export const none: Hits = { right: 0, missed: 0, wrong: 0 }

export function sum(all: readonly Hits[]): Hits {
	return all.reduce(
		(a, b) => ({ right: a.right + b.right, missed: a.missed + b.missed, wrong: a.wrong + b.wrong }),
		none,
	)
}

export function accuracy({ right, missed, wrong }: Hits): Accuracy {
	const [labels, found] = [right + missed, right + wrong]
	return {
		labels,
		found,
		right,
		precision: found === 0 ? null : right / found,
		recall: labels === 0 ? null : right / labels,
		f1: right === 0 ? 0 : (2 * right) / (labels + found),
	}
}
