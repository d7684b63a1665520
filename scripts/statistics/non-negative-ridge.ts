import { dot } from './rank-correlation.ts'

/** A sum of squares in as many weights as it has slopes: weights · curve · weights − 2 · slope · weights. */
export interface SquaredLoss {
	/** Symmetric, positive semidefinite. */
	readonly curve: readonly (readonly number[])[]
	readonly slope: readonly number[]
}

const mostRounds = 10_000

/** Change of all weights of a round, as a share of the greatest, under which they stand. */
const tolerance = 1e-9

/**
 * The weights from 0 on with the least loss and ridge × squared distance from the centres, by coordinate descent:
 * each in turn is set to where it is best, which for such a loss ends at the one minimum.
 *
 * @param ridge strength of the penalty, over 0.
 * @param centres where the weights are drawn to.
 */
export function nonNegativeRidge(
	{ curve, slope }: SquaredLoss,
	ridge: number,
	centres: readonly number[],
): readonly number[] {
	const weights = slope.map(() => 0)
	for (let round = 0; round < mostRounds; round += 1) {
		let moved = 0
		for (const [at, row] of curve.entries()) {
			const before = weights[at]!
			const others = dot(row, weights) - row[at]! * before
			weights[at] = Math.max(0, (slope[at]! + ridge * centres[at]! - others) / (row[at]! + ridge))
			moved = Math.max(moved, Math.abs(weights[at]! - before))
		}
		if (moved <= tolerance * Math.max(...weights)) break
	}
	return weights
}
