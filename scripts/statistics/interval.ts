import { seeded } from './random.ts'

/** A statistic of some cases, and where 95 % of it lie when cases are drawn again. */
export interface Interval {
	readonly value: number
	readonly low: number
	readonly high: number
}

const draws = 2000
const seed = 42

/** A statistic with its 95 % interval, by drawing as many cases again with replacement; always the same draws. */
export function interval<Case>(
	cases: readonly Case[],
	statistic: (cases: readonly Case[]) => number,
): Interval {
	const next = seeded(seed)
	const drawn = Array.from({ length: draws }, () =>
		statistic(cases.map(() => cases[Math.floor(next() * cases.length)]!)),
	).sort((a, b) => a - b)
	const tail = draws / 40
	return { value: statistic(cases), low: drawn[tail]!, high: drawn[draws - 1 - tail]! }
}

/** The arithmetic mean; 0 of none. */
export function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
