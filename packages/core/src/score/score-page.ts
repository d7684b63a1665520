import type { DimensionId, Score } from '../report.ts'
import type { JudgedPage } from '../rules/rule.ts'
import type { Interval } from './interval.ts'
import type { Rubric } from './rubric.ts'
import { dimensionIds, type Points } from './score.ts'

/** The score of a page with its interval and coverage, rounded for the report. */
export function scorePage(page: JudgedPage, points: Points, { low, high }: Interval, rubric: Rubric): Score {
	return {
		total: round(points.total, 0),
		potential: round(points.potential, 0),
		low: round(low, 0),
		high: round(high, 0),
		coverage: round(Math.max(0, points.known - unseen(page, rubric)), 2),
		dimensions: Object.fromEntries(
			dimensionIds.map((id) => [id, points.dimensions[id] === null ? null : round(points.dimensions[id], 1)]),
		) as { [dimension in DimensionId]: number | null },
		gates: points.gates,
	}
}

/** What an empty page that waits for its script tells nothing of. */
const ofContent: readonly DimensionId[] = ['assets', 'evidence', 'explanation', 'citability']

/**
 * The share of the weight that the rules take for known and the file does not show, 0–1. Components hide a tenth of the
 * assets each, and a language without cues those that words tell, half of them at most together (judgements).
 */
function unseen({ facts }: JudgedPage, { dimensions }: Rubric): number {
	const weight = (ids: readonly DimensionId[]) => ids.reduce((sum, id) => sum + dimensions[id], 0)
	const all = weight(dimensionIds)
	if (facts.scriptOnly) return weight(ofContent) / all
	const hidden = facts.languageSupported ? facts.unknownComponentCount * 0.1 : 0.5
	return (dimensions.assets / all) * Math.min(0.5, hidden)
}

/** Rounds to a number of decimals. */
export function round(value: number, decimals: number): number {
	const factor = 10 ** decimals
	return Math.round(value * factor) / factor
}
