import type { DimensionId, Score } from '../report.ts'
import { rubric } from '../score/rubric.ts'
import { dimensionIds } from '../score/score.ts'
import { round } from '../score/score-page.ts'
import type { DimensionChange, ScoreChange } from './report-diff.ts'

/**
 * Points from which on a move is told. A judgement: totals are shown whole, and below this the wording of a sentence or
 * the rank of a page among hundreds decides.
 */
export const leastMove = 0.5

/** How a score moved; null where that is less than is told. Both are to be weighed with the same rubric. */
export function compareScores(before: Score, after: Score): ScoreChange | null {
	const change = round(exactTotal(after) - exactTotal(before), 1)
	if (before.total === after.total || Math.abs(change) < leastMove) return null
	return {
		before: before.total,
		after: after.total,
		change,
		dimensions: dimensionChanges(before, after),
		left: { before: leftOf(before), after: leftOf(after) },
	}
}

function dimensionChanges(before: Score, after: Score): DimensionChange[] {
	return dimensionIds
		.map((dimension) => {
			const [earlier, later] = [before.dimensions[dimension], after.dimensions[dimension]]
			const change = earlier === null || later === null ? null : round(later - earlier, 1)
			return { dimension, before: earlier, after: later, change }
		})
		.filter(
			({ before: earlier, after: later, change }) =>
				earlier !== later && (change === null || Math.abs(change) >= leastMove),
		)
		.sort((a, b) => size(b) - size(a))
}

function size({ before, after }: DimensionChange): number {
	return Math.abs((after ?? 0) - (before ?? 0))
}

/** Totals are whole, dimensions have a decimal: where nothing is taken away, these tell more. */
function exactTotal({ total, potential, dimensions }: Score): number {
	if (total !== Math.round(potential)) return total
	return Object.values(dimensions).reduce<number>((sum, points) => sum + (points ?? 0), 0)
}

function leftOf({ total, potential }: Score): number {
	return potential === 0 ? 1 : round(total / potential, 2)
}

/** The dimension whose points a rule takes; null for penalties, gates and rules that are not built in. */
export function dimensionOf(rule: string): DimensionId | null {
	if (Object.hasOwn(rubric.assetRules, rule)) return 'assets'
	return Object.hasOwn(rubric.pageRules, rule) ? (rubric.pageRules[rule]?.dimension ?? null) : null
}
