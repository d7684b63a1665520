import type { MeasuredAsset, PageRecord } from '../record.ts'
import type { AssetKind, DimensionId } from '../report.ts'
import type { Verdict } from '../rules/rule.ts'
import type { Rubric } from './rubric.ts'

/** A verdict and the rule that gave it. */
export interface RuledVerdict extends Verdict {
	readonly rule: string
}

/** What is weighed of an asset. */
type WeighedAsset = Pick<MeasuredAsset, 'id' | 'kind' | 'confidence' | 'originality' | 'substance'>

/** What is weighed of a page. */
export interface WeighedPage {
	readonly assets: readonly WeighedAsset[]
	readonly traits: PageRecord['traits']
	readonly verdicts: readonly RuledVerdict[]
}

/** Points of a page. Dimensions sum to the potential. */
export interface Points {
	readonly total: number
	readonly potential: number
	readonly dimensions: { readonly [dimension in DimensionId]: number | null }
	/** Share of the rubric's weight that the verdicts tell of, 0–1. */
	readonly known: number
	readonly gates: readonly string[]
	/** By asset id. */
	readonly quality: ReadonlyMap<string, number>
	/** By asset id; they sum to the assets dimension. */
	readonly assetPoints: ReadonlyMap<string, number>
}

/** Ids of the dimensions, in the order they are shown. */
export const dimensionIds: readonly DimensionId[] = [
	'assets',
	'evidence',
	'explanation',
	'citability',
	'reuse',
	'access',
	'place',
]

/**
 * Weighs verdicts and assets with a rubric (the model: docs/scoring.md).
 *
 * @param confidenceOf how sure to take an asset for; default as detected.
 */
export function weigh(
	{ assets, traits, verdicts }: WeighedPage,
	rubric: Rubric,
	confidenceOf: (asset: WeighedAsset) => number = (asset) => asset.confidence,
): Points {
	const quality = qualities(assets, verdicts, rubric)
	const shares = assetShares(assets, traits, quality, rubric, confidenceOf)
	const earned = new Map<DimensionId, number>([['assets', rubric.dimensions.assets * shares.union]])
	let known = rubric.dimensions.assets
	for (const [dimension, share] of dimensionShares(verdicts, rubric)) {
		if (share.known === 0) continue
		earned.set(dimension, (rubric.dimensions[dimension] * share.earned) / share.weight)
		known += (rubric.dimensions[dimension] * share.known) / share.weight
	}
	const weight = Object.values(rubric.dimensions).reduce((sum, points) => sum + points, 0)
	const scale = 100 / known
	const dimensions = Object.fromEntries(
		dimensionIds.map((id) => [id, earned.has(id) ? (earned.get(id) as number) * scale : null]),
	) as { [dimension in DimensionId]: number | null }
	const potential = [...earned.values()].reduce((sum, points) => sum + points, 0) * scale
	const gates = unmet(verdicts, rubric.gates).map(({ rule }) => rule)
	const cap = Math.min(100, ...gates.map((rule) => rubric.gates[rule]?.cap ?? 100))
	const assetPoints = new Map(
		[...shares.byAsset].map(([id, share]) => [id, rubric.dimensions.assets * share * scale] as const),
	)
	return {
		total: Math.min(cap, potential * penalty(verdicts, rubric)),
		potential,
		dimensions,
		known: known / weight,
		gates: [...new Set(gates)],
		quality,
		assetPoints,
	}
}

/** Substance less what unmet rules take away. */
function qualities(
	assets: readonly WeighedAsset[],
	verdicts: readonly RuledVerdict[],
	rubric: Rubric,
): Map<string, number> {
	const quality = new Map(assets.map(({ id, substance }) => [id, substance]))
	for (const { rule, asset, value } of verdicts) {
		const loss = rubric.assetRules[rule]?.loss
		if (asset === undefined || value === null || loss === undefined) continue
		quality.set(asset, (quality.get(asset) ?? 0) * (1 - loss * (1 - value)))
	}
	return quality
}

/**
 * The saturating union: many of a kind count less and less, and kinds join as independent chances do, so that a heap
 * of weak assets does not overtake a strong one.
 */
function assetShares(
	assets: readonly WeighedAsset[],
	traits: PageRecord['traits'],
	quality: ReadonlyMap<string, number>,
	rubric: Rubric,
	confidenceOf: (asset: WeighedAsset) => number,
): { union: number; byAsset: Map<string, number> } {
	const worth = (asset: WeighedAsset) =>
		(quality.get(asset.id) ?? 0) * confidenceOf(asset) * asset.originality
	const kinds = new Map<AssetKind, number>()
	for (const asset of assets) kinds.set(asset.kind, (kinds.get(asset.kind) ?? 0) + worth(asset))
	// Logarithms of the misses add up, which shares the union among the kinds fairly.
	const misses = new Map<AssetKind, number>()
	for (const [kind, sum] of kinds)
		misses.set(kind, -Math.log(1 - rubric.kinds[kind].strength * (1 - Math.exp(-sum / rubric.saturation))))
	// Research is the publisher's own only through what it holds: without assets there is nothing to cite.
	const research =
		traits.includes('original-research') && misses.size > 0
			? -Math.log(1 - rubric.originalResearch.strength)
			: 0
	const all = [...misses.values()].reduce((sum, miss) => sum + miss, 0)
	const held = research * (1 - Math.exp(-all * 4))
	const union = 1 - Math.exp(-(all + held))
	const byAsset = new Map<string, number>()
	for (const asset of assets) {
		const sum = kinds.get(asset.kind) ?? 0
		const miss = misses.get(asset.kind) ?? 0
		byAsset.set(asset.id, sum > 0 && all > 0 ? (union * (miss / all) * worth(asset)) / sum : 0)
	}
	return { union, byAsset }
}

/** Weight of the rules of each dimension: all, that of those with a verdict, and what their verdicts earn of it. */
interface DimensionShare {
	weight: number
	known: number
	earned: number
}

function dimensionShares(
	verdicts: readonly RuledVerdict[],
	{ pageRules }: Rubric,
): ReadonlyMap<DimensionId, DimensionShare> {
	const shares = new Map<DimensionId, DimensionShare>()
	for (const rule in pageRules) {
		const { dimension, weight } = pageRules[rule] as Rubric['pageRules'][string]
		const share = shares.get(dimension)
		if (share) share.weight += weight
		else shares.set(dimension, { weight, known: 0, earned: 0 })
	}
	const seen = new Set<string>()
	for (const { rule, value, asset } of verdicts) {
		if (asset !== undefined || value === null || seen.has(rule) || !Object.hasOwn(pageRules, rule)) continue
		seen.add(rule)
		const { dimension, weight } = pageRules[rule] as Rubric['pageRules'][string]
		const share = shares.get(dimension) as DimensionShare
		share.known += weight
		share.earned += weight * value
	}
	return shares
}

function penalty(verdicts: readonly RuledVerdict[], rubric: Rubric): number {
	let product = 1
	const worst = new Map<string, number>()
	for (const { rule, value } of unmet(verdicts, rubric.penalties))
		worst.set(rule, Math.min(worst.get(rule) ?? 1, value ?? 1))
	for (const [rule, value] of worst) product *= 1 - (1 - (rubric.penalties[rule]?.factor ?? 1)) * (1 - value)
	return Math.max(rubric.penaltyFloor, product)
}

function unmet(
	verdicts: readonly RuledVerdict[],
	rules: { readonly [rule: string]: unknown },
): readonly RuledVerdict[] {
	return verdicts.filter(({ rule, value }) => value !== null && value < 1 && Object.hasOwn(rules, rule))
}
