import type { AssetKind, DimensionId } from '../report.ts'
import type { RuledVerdict } from '../rules/judge.ts'
import type { Rubric } from './rubric.ts'
import { asDetected, type Tally, tallyOf, type WeighedPage } from './tally.ts'

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
	/** What they were weighed from. */
	readonly tally: Tally
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

/** Weighs verdicts and assets with a rubric (the model: docs/scoring.md). */
export function weigh(page: WeighedPage, rubric: Rubric): Points {
	const tally = tallyOf(page, rubric, asDetected)
	const { union, byKind } = assetUnion(tally, rubric)
	const { earned, known } = dimensionPoints(union, tally, rubric)
	const weight = Object.values(rubric.dimensions).reduce((sum, points) => sum + points, 0)
	const scale = 100 / known
	const dimensions = Object.fromEntries(
		dimensionIds.map((id) => [id, earned.has(id) ? (earned.get(id) as number) * scale : null]),
	) as { [dimension in DimensionId]: number | null }
	const assetPoints = new Map(
		page.assets.map((asset) => {
			const { id, kind, confidence, originality } = asset
			const worth = (tally.quality.get(id) ?? 0) * confidence * originality
			const sum = tally.worth.get(kind) ?? 0
			const share = sum > 0 ? ((byKind.get(kind) ?? 0) * worth) / sum : 0
			return [id, rubric.dimensions.assets * share * scale] as const
		}),
	)
	return {
		...limited(earned, known, tally, rubric),
		dimensions,
		known: known / weight,
		gates: [...new Set(unmet(tally.limits, rubric.gates).map(({ rule }) => rule))],
		quality: tally.quality,
		assetPoints,
		tally,
	}
}

/** The points of a tally before and after penalties and gates. */
export function totalOf(tally: Tally, rubric: Rubric): { total: number; potential: number } {
	const { earned, known } = dimensionPoints(assetUnion(tally, rubric).union, tally, rubric)
	return limited(earned, known, tally, rubric)
}

function limited(
	earned: ReadonlyMap<DimensionId, number>,
	known: number,
	{ limits }: Tally,
	rubric: Rubric,
): { total: number; potential: number } {
	let potential = 0
	for (const points of earned.values()) potential += points
	potential *= 100 / known
	let cap = 100
	for (const { rule } of unmet(limits, rubric.gates)) cap = Math.min(cap, rubric.gates[rule]?.cap ?? 100)
	return { total: Math.min(cap, potential * penalty(limits, rubric)), potential }
}

/**
 * The saturating union: many of a kind count less and less, and kinds join as independent chances do, so that a heap
 * of weak assets does not overtake a strong one. Its share of each kind is by the logarithms of the misses, which add up.
 */
export function assetUnion(
	{ worth, researchChance }: Tally,
	rubric: Rubric,
): { union: number; byKind: ReadonlyMap<AssetKind, number> } {
	const misses = new Map<AssetKind, number>()
	let all = 0
	let shown = 0
	for (const [kind, sum] of worth) {
		const miss = -Math.log(1 - rubric.kinds[kind].strength * (1 - Math.exp(-sum / rubric.saturation)))
		misses.set(kind, miss)
		all += miss
		if (!showsNothing.has(kind)) shown += miss
	}
	// Research is the publisher's own only through what it holds: without assets there is nothing to cite.
	const { strength, from } = rubric.originalResearch
	const likely = Math.max(0, (researchChance - from) / (1 - from))
	const held = -Math.log(1 - strength * likely) * (1 - Math.exp(-shown * 4))
	const union = 1 - Math.exp(-(all + held))
	for (const [kind, miss] of misses) misses.set(kind, all > 0 ? (union * miss) / all : 0)
	return { union, byKind: misses }
}

/** What says how to cite or embed, and what others said, shows no result of research. */
const showsNothing: ReadonlySet<AssetKind> = new Set<AssetKind>(['citation-block', 'embed-code', 'quote'])

/** Points that each dimension earns, and the weight of those that the verdicts tell of. */
function dimensionPoints(
	union: number,
	{ ofPage, weights }: Tally,
	{ dimensions, pageRules }: Rubric,
): { earned: ReadonlyMap<DimensionId, number>; known: number } {
	const earned = new Map<DimensionId, number>([['assets', dimensions.assets * union]])
	let known = dimensions.assets
	for (const { rule, value } of ofPage) {
		const { dimension, weight } = pageRules[rule] as Rubric['pageRules'][string]
		const points = (dimensions[dimension] * weight) / (weights.get(dimension) as number)
		earned.set(dimension, (earned.get(dimension) ?? 0) + points * (value ?? 0))
		known += points
	}
	return { earned, known }
}

function penalty(limits: readonly RuledVerdict[], rubric: Rubric): number {
	let product = 1
	const worst = new Map<string, number>()
	for (const { rule, value } of unmet(limits, rubric.penalties))
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
