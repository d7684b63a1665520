import fc from 'fast-check'
import type { AssetKind } from '../report.ts'
import type { RuledVerdict } from '../rules/judge.ts'
import { type Rubric, rubric } from './rubric.ts'
import type { WeighedPage } from './tally.ts'

export type WeighedAsset = WeighedPage['assets'][number]

const share: fc.Arbitrary<number> = fc.double({ min: 0, max: 1, noNaN: true })
const value = fc.option(fc.oneof(fc.constantFrom(0, 1), share), { freq: 5 })

/** Any asset; its id is unique enough for a test. */
export const anyAsset: fc.Arbitrary<WeighedAsset> = fc.record({
	id: fc.uuid(),
	kind: fc.constantFrom(...(Object.keys(rubric.kinds) as AssetKind[])),
	confidence: fc.double({ min: 0.3, max: 1, noNaN: true }),
	originality: fc.constantFrom(0.3, 0.5, 1),
	substance: share,
})

/** Any page that the rules have judged: each page rule once or not at all, asset rules on some assets. */
export const anyPage: fc.Arbitrary<WeighedPage> = fc
	.tuple(
		fc.array(anyAsset, { maxLength: 8 }),
		share,
		verdictsOf(rubric.pageRules),
		verdictsOf(rubric.penalties),
		verdictsOf(rubric.gates),
		fc.array(fc.tuple(fc.constantFrom(...Object.keys(rubric.assetRules)), fc.nat(), value), {
			maxLength: 10,
		}),
	)
	.map(([assets, researchChance, pageVerdicts, penalties, gates, assetVerdicts]) => ({
		assets,
		researchChance,
		verdicts: [
			...pageVerdicts,
			...penalties,
			...gates,
			...assetVerdicts.flatMap(([rule, at, value]): RuledVerdict[] => {
				const asset = assets[at % Math.max(1, assets.length)]
				return asset ? [{ rule, value, asset: asset.id }] : []
			}),
		],
	}))

function verdictsOf(rules: Rubric['pageRules' | 'penalties' | 'gates']): fc.Arbitrary<RuledVerdict[]> {
	const verdict = fc.tuple(fc.constantFrom(...Object.keys(rules)), value)
	return fc
		.uniqueArray(verdict, { selector: ([rule]) => rule })
		.map((verdicts) => verdicts.map(([rule, value]) => ({ rule, value })))
}

/** A faultless asset of a kind. */
export function fullAsset(kind: AssetKind, more: Partial<WeighedAsset> = {}): WeighedAsset {
	return { id: `${kind}-1`, kind, confidence: 1, originality: 1, substance: 1, ...more }
}

/** A page with nothing but what a test is about. */
export function bare(more: Partial<WeighedPage> = {}): WeighedPage {
	return { assets: [], researchChance: 0, verdicts: [], ...more }
}
