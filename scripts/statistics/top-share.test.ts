import { expect, test } from 'vitest'
import { topTenthPrecision } from './top-share.ts'

const hits = (...places: readonly number[]) => Array.from({ length: 20 }, (_, at) => places.includes(at))
const falling = Array.from({ length: 20 }, (_, at) => 20 - at)

test('is the share of hits in the tenth with the highest scores', () => {
	expect(topTenthPrecision(falling, hits(0, 1))).toBe(1)
	expect(topTenthPrecision(falling, hits(1, 2))).toBe(0.5)
	expect(topTenthPrecision(falling, hits(2, 3, 4))).toBe(0)
})

test('of a few cases it is the first', () => {
	expect(topTenthPrecision([1, 3, 2], [false, true, false])).toBe(1)
})

test('equal scores at the edge count by the share that fits', () => {
	// One place is left for the second to the fifth, one of which is a hit.
	expect(topTenthPrecision([9, 5, 5, 5, 5, ...Array(15).fill(0)], hits(0, 4))).toBe((1 + 0.25) / 2)
	expect(topTenthPrecision(Array(20).fill(1), hits(3, 8, 9))).toBeCloseTo(3 / 20, 12)
})
