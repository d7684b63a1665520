import { expect, test } from 'vitest'
import { nonNegativeRidge } from './non-negative-ridge.ts'

test('without bounds in the way it solves the equations', () => {
	// (2 1; 1 3) · (1, 2) = (4, 7); the ridge of 1 is added to the diagonal here.
	const [a, b] = nonNegativeRidge(
		{
			curve: [
				[1, 1],
				[1, 2],
			],
			slope: [4, 7],
		},
		1,
		[0, 0],
	)
	expect(a).toBeCloseTo(1, 6)
	expect(b).toBeCloseTo(2, 6)
})

test('a weight that would be negative is 0, and the others make the best of it', () => {
	const curve = [
		[1, 0.5],
		[0.5, 1],
	]
	const [a, b] = nonNegativeRidge({ curve, slope: [1, -1] }, 0.25, [0, 0])
	expect([a, b]).toEqual([1 / 1.25, 0])
})

test('a strong ridge leaves the centres', () => {
	const [a, b] = nonNegativeRidge(
		{
			curve: [
				[1, 0],
				[0, 1],
			],
			slope: [9, 9],
		},
		1e9,
		[3, 0.5],
	)
	expect(a).toBeCloseTo(3, 6)
	expect(b).toBeCloseTo(0.5, 6)
})

test('what tells nothing stays at its centre', () => {
	expect(nonNegativeRidge({ curve: [[0]], slope: [0] }, 0.1, [2])[0]).toBeCloseTo(2, 9)
})
