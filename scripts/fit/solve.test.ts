import { expect, test } from 'vitest'
import { solve } from './solve.ts'

test('solves what is symmetric and positive definite', () => {
	const matrix = [Float64Array.of(4, 2, 0), Float64Array.of(2, 5, 1), Float64Array.of(0, 1, 3)]
	const x = [1, -2, 3]
	const right = Float64Array.from(matrix, (row) => row.reduce((sum, value, at) => sum + value * x[at]!, 0))
	for (const [at, value] of solve(matrix, right).entries()) expect(value).toBeCloseTo(x[at]!)
	expect(matrix[1]).toEqual(Float64Array.of(2, 5, 1))
})
