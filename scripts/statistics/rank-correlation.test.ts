import { expect, test } from 'vitest'
import { partialRankCorrelation, rankCorrelation } from './rank-correlation.ts'

test.each<[string, [number, number][], number]>([
	[
		'the same order is 1, whatever the distances',
		[
			[1, 10],
			[2, 11],
			[90, 5000],
		],
		1,
	],
	[
		'the opposite order is −1',
		[
			[1, 3],
			[2, 2],
			[3, 1],
		],
		-1,
	],
	[
		'ties on both sides share their rank',
		[
			[1, 1],
			[1, 1],
			[2, 2],
		],
		1,
	],
	// Ranks 1.5 1.5 3 4 against 1 2 3.5 3.5: 3.5 / √(4.5 × 4.5).
	[
		'ties on one side each',
		[
			[5, 1],
			[5, 2],
			[6, 3],
			[7, 3],
		],
		4.0 / 4.5,
	],
	// By hand: 1 − 6·Σd² / n(n² − 1) with d = 0, 1, −1, 1, −1.
	[
		'no ties: the textbook formula',
		[
			[1, 1],
			[2, 3],
			[3, 2],
			[4, 5],
			[5, 4],
		],
		0.8,
	],
])('%s', (_, pairs, rho) => {
	expect(rankCorrelation(pairs)).toBeCloseTo(rho, 12)
	expect(rankCorrelation(pairs.toReversed())).toBeCloseTo(rho, 12)
})

test('is not defined for a few pairs, and where one side is all equal', () => {
	expect(
		rankCorrelation([
			[1, 2],
			[2, 3],
		]),
	).toBeNull()
	expect(
		rankCorrelation([
			[1, 2],
			[1, 3],
			[1, 4],
		]),
	).toBeNull()
})

test('what two have in common with a third is taken away', () => {
	const third = [1, 2, 3, 4, 5, 6]
	// Both follow the third; apart from it, the one rises where the other does.
	expect(partialRankCorrelation([2, 1, 4, 3, 6, 5], [2, 1, 4, 3, 6, 5], [third])).toBeCloseTo(1, 12)
	// By hand, from the three correlations: (r_xy − r_xz·r_yz) / √((1 − r_xz²)(1 − r_yz²)).
	const x = [2, 1, 4, 3, 6, 5]
	const y = [1, 3, 2, 6, 4, 5]
	const rho = (a: readonly number[], b: readonly number[]) => partialRankCorrelation(a, b, [])!
	const [xy, xz, yz] = [rho(x, y), rho(x, third), rho(y, third)]
	const byHand = (xy - xz * yz) / Math.sqrt((1 - xz ** 2) * (1 - yz ** 2))
	expect(partialRankCorrelation(x, y, [third])).toBeCloseTo(byHand, 12)
	// A control twice says no more than once.
	expect(partialRankCorrelation(x, y, [third, third])).toBeCloseTo(byHand, 9)
})

test('is not defined where the controls leave nothing', () => {
	expect(partialRankCorrelation([1, 2, 3, 4], [4, 1, 3, 2], [[10, 20, 30, 40]])).toBeNull()
})
