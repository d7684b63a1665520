/**
 * Spearman's rank correlation, −1 to 1; equal values share the mean of their ranks. Null where it is not defined:
 * fewer than three pairs, or one side all equal.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
	const x = pairs.map(([value]) => value)
	const y = pairs.map(([, value]) => value)
	return partialRankCorrelation(x, y, [])
}

/**
 * Spearman's rank correlation of what least squares on the ranks of other values leaves of two: how they go together
 * where those are the same. Null as for `rankCorrelation`, and where the others leave nothing.
 */
export function partialRankCorrelation(
	x: readonly number[],
	y: readonly number[],
	controls: readonly (readonly number[])[],
): number | null {
	if (x.length < 3) return null
	const basis: number[][] = []
	for (const control of controls) basis.push(without(centredRanks(control), basis))
	const a = without(centredRanks(x), basis)
	const b = without(centredRanks(y), basis)
	const [spreadOfA, spreadOfB] = [dot(a, a), dot(b, b)]
	// What rounding leaves of a vector that the controls explain in full.
	if (Math.min(spreadOfA, spreadOfB) < 1e-9) return null
	return dot(a, b) / Math.sqrt(spreadOfA * spreadOfB)
}

/** The rank of each value, from 0; equal values share the mean of their ranks. */
export function ranks(values: readonly number[]): number[] {
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

/** Ranks less their mean. */
export function centredRanks(values: readonly number[]): number[] {
	const middle = (values.length - 1) / 2
	return ranks(values).map((rank) => rank - middle)
}

/** The sum of the products of two lists' values. */
export function dot(a: readonly number[], b: readonly number[]): number {
	let sum = 0
	for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!
	return sum
}

/** What is left of a vector at right angles to others, which are so to each other. */
function without(vector: readonly number[], basis: readonly (readonly number[])[]): number[] {
	let left = [...vector]
	for (const other of basis) {
		const share = dot(left, other) / (dot(other, other) || 1)
		left = left.map((value, at) => value - share * other[at]!)
	}
	return left
}
