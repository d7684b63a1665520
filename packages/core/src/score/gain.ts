import type { RuledVerdict } from '../rules/judge.ts'
import type { Rubric } from './rubric.ts'
import { type Points, totalOf } from './score.ts'
import { qualityOf, type Tally } from './tally.ts'

/**
 * The points that the total would rise if only one verdict were met, by weighing again what it changes.
 *
 * @param verdict one of the page's verdicts.
 * @param before the page's points, with the assets taken for as sure as they were detected.
 */
export function gainOf(verdict: RuledVerdict, before: Points, rubric: Rubric): number {
	const met: RuledVerdict = { ...verdict, value: verdict.reach ?? 1 }
	const replaced = (verdicts: readonly RuledVerdict[]) =>
		verdicts.includes(verdict) ? verdicts.map((other) => (other === verdict ? met : other)) : verdicts
	const { tally } = before
	const after = {
		...tally,
		worth: worthAfter(verdict, replaced, tally, rubric),
		ofPage: replaced(tally.ofPage),
		limits: replaced(tally.limits),
	}
	return Math.max(0, totalOf(after, rubric).total - before.total)
}

/** Worth by kind, with the asset that the verdict is on as good as it would be, and the one that fixing would bring. */
function worthAfter(
	{ asset: id, adds }: RuledVerdict,
	replaced: (verdicts: readonly RuledVerdict[]) => readonly RuledVerdict[],
	{ assets, quality, worth, ofAsset }: Tally,
	rubric: Rubric,
): Tally['worth'] {
	const asset = id === undefined ? undefined : assets.get(id)
	if (!asset && !adds) return worth
	const after = new Map(worth)
	if (asset) {
		const risen =
			qualityOf(asset, replaced(ofAsset.get(asset.id) ?? []), rubric) - (quality.get(asset.id) ?? 0)
		after.set(asset.kind, (after.get(asset.kind) ?? 0) + risen * asset.confidence * asset.originality)
	}
	if (adds) after.set(adds.kind, (after.get(adds.kind) ?? 0) + adds.substance)
	return after
}
