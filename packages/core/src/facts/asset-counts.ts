import type { MeasuredAsset, PageFacts } from '../record.ts'
import type { AssetKind } from '../report.ts'

/** Facts of a page that are counted from its assets, and change with what is taken for one. */
export type AssetCounts = Pick<
	PageFacts,
	'statisticsPer100Words' | 'sourcedStatisticShare' | 'keyFactEarly' | 'attributedQuoteCount'
>

/** Words that the densities take at least as their base, so that stubs do not win (a judgement). */
const leastWords = 300

/** The likely assets (confidence 0.5 and more) of a kind; what stands on the page twice counts once. */
export function countedAssets<Kind extends AssetKind>(
	assets: readonly MeasuredAsset[],
	kind: Kind,
): readonly MeasuredAsset<Kind>[] {
	return assets.filter(
		(asset): asset is MeasuredAsset<Kind> =>
			asset.kind === kind && asset.confidence >= 0.5 && asset.substance > 0,
	)
}

/** Counts them. */
export function assetCounts(assets: readonly MeasuredAsset[], words: number): AssetCounts {
	const statistics = countedAssets(assets, 'statistic')
	const definitions = countedAssets(assets, 'definition')
	const sourced = statistics.filter(({ facts }) => facts.sourced).length
	return {
		statisticsPer100Words: round((100 * statistics.length) / Math.max(words, leastWords)),
		sourcedStatisticShare: statistics.length === 0 ? null : round(sourced / statistics.length),
		keyFactEarly: [...statistics, ...definitions].some(({ facts }) => facts.early),
		attributedQuoteCount: countedAssets(assets, 'quote').length,
	}
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000
}
