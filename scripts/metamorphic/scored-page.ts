import { measurePage, type PageRecord, rubric, rules, type Score } from '../../packages/core/src/index.ts'
import { judge, type RuledVerdict } from '../../packages/core/src/rules/judge.ts'
import { intervalOf } from '../../packages/core/src/score/interval.ts'
import { type Points, weigh } from '../../packages/core/src/score/score.ts'
import { scorePage } from '../../packages/core/src/score/score-page.ts'
import { noPlace } from '../../packages/core/src/site/place.ts'
import type { PageText } from './page-text.ts'

/** A page alone with its points before rounding, and what they come from. */
export interface ScoredPage {
	readonly record: PageRecord
	readonly verdicts: readonly RuledVerdict[]
	readonly points: Points
	readonly score: Score
}

/**
 * Measures and scores a page by itself; null where pages of its role are not scored.
 *
 * @throws {PageError} where it cannot be analysed.
 */
export function scoredPage(page: PageText): ScoredPage | null {
	const record = measurePage(page)
	return record.role === 'article' ? scoredRecord(record) : null
}

/**
 * Scores a measured page.
 *
 * @param unknown rules that are taken not to know, whatever they say.
 */
export function scoredRecord(record: PageRecord, unknown: ReadonlySet<string> = new Set()): ScoredPage {
	const judged = { ...record, site: noPlace.facts, related: noPlace.related }
	const verdicts = judge(judged, rules, (rule, error) => {
		throw new Error(`the rule ${rule.id} failed on ${record.file}`, { cause: error })
	}).map((verdict) => (unknown.has(verdict.rule) ? { ...verdict, value: null } : verdict))
	const points = weigh({ assets: record.assets, researchChance: record.researchChance, verdicts }, rubric)
	const interval = intervalOf(judged, rules, rubric, points.total)
	return { record, verdicts, points, score: scorePage(judged, points, interval, rubric) }
}
