/**
 * Solves matrix · x = right by Cholesky's decomposition.
 *
 * @param matrix symmetric and positive definite; only the lower half is read.
 */
export function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
	const lower = matrix.map((row) => Float64Array.from(row))
	const x = Float64Array.from(right)
	for (const [i, row] of lower.entries()) {
		for (let j = 0; j <= i; j += 1) {
			const other = lower[j]!
			let sum = row[j]!
			for (let k = 0; k < j; k += 1) sum -= row[k]! * other[k]!
			row[j] = i === j ? Math.sqrt(sum) : sum / other[j]!
		}
		for (let k = 0; k < i; k += 1) x[i]! -= row[k]! * x[k]!
		x[i]! /= row[i]!
	}
	for (let i = x.length - 1; i >= 0; i -= 1) {
		for (let k = i + 1; k < x.length; k += 1) x[i]! -= lower[k]![i]! * x[k]!
		x[i]! /= lower[i]![i]!
	}
	return x
}
