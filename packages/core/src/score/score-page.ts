import type { DimensionId, Score } from '../report.ts'
import type { JudgedPage } from '../rules/rule.ts'
import type { Rubric } from './rubric.ts'
import { dimensionIds, type Points, totalOf } from './score.ts'
import { asDetected, tallyOf, type WeighedPage } from './tally.ts'

/** Confidence from which a detection counts as sure (a judgement). */
const sure = 0.8

/** The score of a page with its interval and coverage, rounded for the report. */
export function scorePage(page: JudgedPage, weighed: WeighedPage, points: Points, rubric: Rubric): Score {
	const surely = { ...weighed, assets: weighed.assets.filter(({ confidence }) => confidence >= sure) }
	const low = totalOf(tallyOf(surely, rubric, asDetected), rubric)
	const high = totalOf(
		tallyOf(weighed, rubric, () => 1),
		rubric,
	)
	return {
		total: round(points.total, 0),
		potential: round(points.potential, 0),
		low: round(Math.min(low.total, points.total), 0),
		high: round(Math.max(high.total, points.total), 0),
		coverage: round(points.known - unseen(page, rubric), 2),
		dimensions: Object.fromEntries(
			dimensionIds.map((id) => [id, points.dimensions[id] === null ? null : round(points.dimensions[id], 1)]),
		) as { [dimension in DimensionId]: number | null },
		gates: points.gates,
	}
}

/** The share of the weight that components hide: a tenth of the assets each, half at most (a judgement). */
function unseen(page: JudgedPage, rubric: Rubric): number {
	const weight = Object.values(rubric.dimensions).reduce((sum, points) => sum + points, 0)
	return (rubric.dimensions.assets / weight) * Math.min(0.5, page.facts.unknownComponentCount * 0.1)
}

/** Rounds to a number of decimals. */
export function round(value: number, decimals: number): number {
	const factor = 10 ** decimals
	return Math.round(value * factor) / factor
}
