import type { MeasuredAsset, PageRecord } from '../record.ts'
import type { AssetKind, DimensionId } from '../report.ts'
import type { RuledVerdict } from '../rules/judge.ts'
import type { Rubric } from './rubric.ts'

/** What is weighed of an asset. */
export type WeighedAsset = Pick<MeasuredAsset, 'id' | 'kind' | 'confidence' | 'originality' | 'substance'>

/** What is weighed of a page. */
export interface WeighedPage {
	readonly assets: readonly WeighedAsset[]
	readonly researchChance: PageRecord['researchChance']
	readonly verdicts: readonly RuledVerdict[]
}

/** How sure to take an asset for what it is, 0–1. */
export type ConfidenceOf = (asset: WeighedAsset) => number

/** As sure as its detector was. */
export const asDetected: ConfidenceOf = ({ confidence }) => confidence

/** What a page's assets and verdicts come to, so that one of them can be changed without going through all. */
export interface Tally {
	readonly assets: ReadonlyMap<string, WeighedAsset>
	/** By asset id: its substance less what unmet rules take away. */
	readonly quality: ReadonlyMap<string, number>
	/** Worth of all assets of each kind. */
	readonly worth: ReadonlyMap<AssetKind, number>
	readonly researchChance: number
	/** Sum of the weights of the rules of each dimension. */
	readonly weights: ReadonlyMap<DimensionId, number>
	/** Known verdicts on each asset. */
	readonly ofAsset: ReadonlyMap<string, readonly RuledVerdict[]>
	/** The first known verdict of each rule that earns points of a dimension. */
	readonly ofPage: readonly RuledVerdict[]
	/** Verdicts that lower the whole: those of penalties and gates. */
	readonly limits: readonly RuledVerdict[]
}

/** Goes through a page's assets and verdicts once. */
export function tallyOf(page: WeighedPage, rubric: Rubric, confidenceOf: ConfidenceOf): Tally {
	const ofAsset = new Map<string, RuledVerdict[]>()
	const ofPage = new Map<string, RuledVerdict>()
	const limits: RuledVerdict[] = []
	for (const verdict of page.verdicts) {
		const { rule, asset, value } = verdict
		if (value === null) continue
		if (asset !== undefined) {
			const others = ofAsset.get(asset)
			if (others) others.push(verdict)
			else ofAsset.set(asset, [verdict])
		} else if (Object.hasOwn(rubric.pageRules, rule) && !ofPage.has(rule)) ofPage.set(rule, verdict)
		if (Object.hasOwn(rubric.penalties, rule) || Object.hasOwn(rubric.gates, rule)) limits.push(verdict)
	}
	const assets = new Map(page.assets.map((asset) => [asset.id, asset]))
	const quality = new Map<string, number>()
	const worth = new Map<AssetKind, number>()
	for (const asset of page.assets) {
		const own = qualityOf(asset, ofAsset.get(asset.id) ?? [], rubric)
		quality.set(asset.id, own)
		worth.set(asset.kind, (worth.get(asset.kind) ?? 0) + own * confidenceOf(asset) * asset.originality)
	}
	const weights = dimensionWeights(rubric)
	return {
		assets,
		quality,
		worth,
		researchChance: page.researchChance,
		weights,
		ofAsset,
		ofPage: [...ofPage.values()],
		limits,
	}
}

/** A rubric is asked for each page of a site. */
const known = new WeakMap<Rubric, ReadonlyMap<DimensionId, number>>()

function dimensionWeights(rubric: Rubric): ReadonlyMap<DimensionId, number> {
	const before = known.get(rubric)
	if (before) return before
	const { pageRules } = rubric
	const weights = new Map<DimensionId, number>()
	for (const rule in pageRules) {
		const { dimension, weight } = pageRules[rule] as Rubric['pageRules'][string]
		weights.set(dimension, (weights.get(dimension) ?? 0) + weight)
	}
	known.set(rubric, weights)
	return weights
}

/** The substance of an asset less what unmet rules take away. */
export function qualityOf(
	{ substance }: WeighedAsset,
	verdicts: readonly RuledVerdict[],
	{ assetRules }: Rubric,
): number {
	let quality = substance
	for (const { rule, value } of verdicts)
		if (Object.hasOwn(assetRules, rule)) quality *= 1 - (assetRules[rule]?.loss ?? 0) * (1 - (value ?? 1))
	return quality
}
