/**
 * Spearman's rank correlation, −1 to 1; equal values share the mean of their ranks. Null where it is not defined:
 * fewer than three pairs, or one side all equal.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
	if (pairs.length < 3) return null
	const x = centred(ranks(pairs.map(([value]) => value)))
	const y = centred(ranks(pairs.map(([, value]) => value)))
	const spread = Math.sqrt(dot(x, x) * dot(y, y))
	return spread === 0 ? null : dot(x, y) / spread
}

/** The rank of each value, from 0. */
function ranks(values: readonly number[]): number[] {
	const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!)
	const ranks = new Array<number>(values.length)
	for (let start = 0; start < order.length; ) {
		let end = start
		while (end < order.length && values[order[end]!] === values[order[start]!]) end++
		for (let at = start; at < end; at++) ranks[order[at]!] = (start + end - 1) / 2
		start = end
	}
	return ranks
}

function centred(values: readonly number[]): number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length
	return values.map((value) => value - mean)
}

function dot(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, value, index) => sum + value * b[index]!, 0)
}
