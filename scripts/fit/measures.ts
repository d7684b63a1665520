import { type Accuracy, accuracy } from '../eval/hits.ts'
import { chanceOf } from './logistic.ts'
import type { Sample } from './terms.ts'

/** Chances of the kinds, by sample. */
export type Chances = readonly (readonly number[])[]

/** Mean of −ln of the chance given to what is true; samples count by their weights. */
export function logLoss(samples: readonly Sample[], chances: Chances): number {
	const all = samples.reduce((sum, { weight }) => sum + weight, 0)
	return (
		samples.reduce((sum, { kind, weight }, at) => sum - weight * Math.log(chanceOf(chances[at]!, kind)), 0) /
		all
	)
}

/** How much is found where the likeliest kind is taken from a chance on. */
export function accuracyAt(least: number, samples: readonly Sample[], chances: Chances): Accuracy {
	const said = samples.map((_, at) => likeliest(chances[at]!)).map((said) => said.chance >= least && said)
	const right = samples.filter(({ kind }, at) => said[at] && said[at].kind === kind).length
	return accuracy({
		right,
		missed: samples.filter(({ kind }) => kind !== null).length - right,
		wrong: said.filter(Boolean).length - right,
	})
}

/** The chance from which on F1 is best, in steps of 0.05; the nearest to 0.5 of those that are alike. */
export function bestThreshold(samples: readonly Sample[], chances: Chances): number {
	const steps = Array.from({ length: 19 }, (_, step) => (step + 1) / 20)
	const nearestFirst = steps.sort((a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5))
	const f1 = (least: number) => accuracyAt(least, samples, chances).f1
	return nearestFirst.reduce((best, least) => (f1(least) > f1(best) ? least : best))
}

/** The samples whose likeliest kind has a chance of one tenth: `from` 0.8 is 0.8 to under 0.9, or to 1 for the last. */
export interface Tenth {
	readonly from: number
	readonly samples: number
	readonly meanChance: number
	readonly right: number
}

/** Calibration: of the samples with a chance of 0.8 to 0.9, that share should be right. */
export function calibration(samples: readonly Sample[], chances: Chances): readonly Tenth[] {
	const said = samples.map(({ kind }, at) => {
		const guess = likeliest(chances[at]!)
		return { chance: guess.chance, right: guess.kind === kind }
	})
	return Array.from({ length: 10 }, (_, tenth) => {
		const those = said.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === tenth)
		return {
			from: tenth / 10,
			samples: those.length,
			meanChance: those.reduce((sum, { chance }) => sum + chance, 0) / those.length,
			right: those.filter(({ right }) => right).length,
		}
	}).filter(({ samples }) => samples > 0)
}

function likeliest(chances: readonly number[]): { readonly kind: number; readonly chance: number } {
	const chance = Math.max(...chances)
	return { kind: chances.indexOf(chance), chance }
}
