/** How often to measure. */
export interface Rounds {
	/** Rounds that count, 1 or more. */
	readonly rounds: number
	/** Rounds before them, for the compiler. */
	readonly warmup: number
}

/** Does a round as often as asked and returns what those measured that count. */
export function measureRounds<Result>({ rounds, warmup }: Rounds, round: () => Result): Result[] {
	for (let done = 0; done < warmup; done++) round()
	return Array.from({ length: rounds }, round)
}

/**
 * Runs something and tells how long it took, in milliseconds. Garbage is not collected before: a full collection drops
 * compiled code, and made rehype-parse look three times as slow.
 */
export function timed<Result>(run: () => Result): { readonly ms: number; readonly result: Result } {
	const start = performance.now()
	const result = run()
	return { ms: performance.now() - start, result }
}

/** The middle value; of an even number of them the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b)
	const middle = (sorted.length - 1) / 2
	return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}
