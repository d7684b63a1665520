import { definingSentenceWeights } from '../../packages/core/src/detectors/reading/defining-sentence-weights.data.ts'
import { pictureWeights } from '../../packages/core/src/detectors/reading/picture-weights.data.ts'
import { statisticWeights } from '../../packages/core/src/detectors/reading/statistic-weights.data.ts'
import { termEntryWeights } from '../../packages/core/src/detectors/reading/term-entry-weights.data.ts'
import type { WeighedBy } from '../../packages/core/src/detectors/weighed.ts'
import { traitWeights } from '../../packages/core/src/facts/trait-weights.data.ts'
import type { AssetKind, Trait } from '../../packages/core/src/index.ts'
import type { Weight } from './terms.ts'

/** A logistic model of the analysis and where its weights stand. */
export type Model = AssetModel | TraitModel

interface Table {
	/** As the command line names it. */
	readonly name: string
	/** The weights of today by sign, `base` among them: one, or one for each kind. */
	readonly weights: Readonly<Record<string, Weight>>
	/** Decimals that weights are rounded to. */
	readonly decimals: number
	/** POSIX path of the data file, from the repository's root. */
	readonly file: string
	/** Name of the table in the file, where it holds several. */
	readonly section: string | null
}

/** Weighs what may be an asset of some kind. */
export interface AssetModel extends Table {
	readonly weighedBy: Exclude<WeighedBy, 'trait'>
	/** What a candidate can be, in the order of the weights. */
	readonly kinds: readonly AssetKind[]
}

/** Weighs whether a page has a trait. */
export interface TraitModel extends Table {
	readonly weighedBy: 'trait'
	readonly kinds: readonly [Trait]
}

const reading = 'packages/core/src/detectors/reading'

export const models: readonly Model[] = [
	{
		name: 'statistic',
		weighedBy: 'statistic',
		kinds: ['statistic'],
		weights: statisticWeights,
		decimals: 1,
		file: `${reading}/statistic-weights.data.ts`,
		section: null,
	},
	{
		name: 'defining-sentence',
		weighedBy: 'defining-sentence',
		kinds: ['definition'],
		weights: definingSentenceWeights,
		decimals: 2,
		file: `${reading}/defining-sentence-weights.data.ts`,
		section: null,
	},
	{
		name: 'term-entry',
		weighedBy: 'term-entry',
		kinds: ['definition'],
		weights: termEntryWeights,
		decimals: 2,
		file: `${reading}/term-entry-weights.data.ts`,
		section: null,
	},
	{
		name: 'picture',
		weighedBy: 'picture',
		kinds: ['chart', 'diagram', 'infographic', 'map', 'data-table'],
		weights: pictureWeights,
		decimals: 1,
		file: `${reading}/picture-weights.data.ts`,
		section: null,
	},
	...Object.entries(traitWeights).map(
		([trait, weights]): TraitModel => ({
			name: trait,
			weighedBy: 'trait',
			kinds: [trait as keyof typeof traitWeights],
			weights,
			decimals: 2,
			file: 'packages/core/src/facts/trait-weights.data.ts',
			section: trait,
		}),
	),
]
