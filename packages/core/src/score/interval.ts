import { assetCounts } from '../facts/asset-counts.ts'
import type { MeasuredAsset } from '../record.ts'
import { judge } from '../rules/judge.ts'
import type { JudgedPage, Rule } from '../rules/rule.ts'
import type { Rubric } from './rubric.ts'
import { totalOf } from './score.ts'
import { asDetected, tallyOf } from './tally.ts'

/** Totals between which that of a page lies, whichever of its doubtful detections are right. */
export interface Interval {
	readonly low: number
	readonly high: number
}

/** Confidence from which a detection counts as sure (a judgement; docs/scoring.md says how often the interval holds). */
const sure = 0.8

/**
 * Judges the page again with its sure detections alone, and with all of them taken for sure.
 *
 * @param total the page's own, which the interval holds whatever comes of it.
 */
export function intervalOf(page: JudgedPage, rules: Iterable<Rule>, rubric: Rubric, total: number): Interval {
	const { assets } = page
	if (assets.every(({ confidence }) => confidence === 1)) return { low: total, high: total }
	const withAssets = (those: readonly MeasuredAsset[]): number => {
		const facts = { ...page.facts, ...assetCounts(those, page.words) }
		// A rule that fails has been told of when the page was judged.
		const verdicts = judge({ ...page, assets: those, facts }, rules, () => {})
		return totalOf(
			tallyOf({ assets: those, researchChance: page.researchChance, verdicts }, rubric, asDetected),
			rubric,
		).total
	}
	const surely = assets.filter(({ confidence }) => confidence >= sure)
	return {
		low: surely.length === assets.length ? total : Math.min(total, withAssets(surely)),
		high: Math.max(total, withAssets(assets.map((asset) => ({ ...asset, confidence: 1 })))),
	}
}
