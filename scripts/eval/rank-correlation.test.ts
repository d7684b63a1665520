import { expect, test } from 'vitest'
import { rankCorrelation } from './rank-correlation.ts'

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
