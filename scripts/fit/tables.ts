import type { Accuracy } from '../eval/hits.ts'
import { textTable } from '../text-table.ts'
import type { LeftOut } from './cross-validation.ts'
import { accuracyAt, bestThreshold, type Chances, calibration, logLoss, type Tenth } from './measures.ts'
import type { Model } from './models.ts'
import type { Sample, Term } from './terms.ts'
import { type WeightLines, weightLine } from './weights-file.ts'

/** A model fitted anew. */
export interface Fitting {
	readonly model: Model
	readonly samples: readonly Sample[]
	readonly terms: readonly Term[]
	/** By ridge strength, and the chosen one among them. */
	readonly leftOut: readonly LeftOut[]
	readonly chosen: LeftOut
	/** Chances by the present weights, and by the new ones on what they were fitted on. */
	readonly present: Chances
	readonly inSample: Chances
	/** The new weights. */
	readonly lines: WeightLines
}

/** The fitting as text for a terminal. */
export function fittingText({
	model,
	samples,
	terms,
	leftOut,
	chosen,
	present,
	inSample,
	lines,
}: Fitting): string {
	const sites = new Set(samples.map(({ site }) => site)).size
	const labelled = samples.filter(({ kind }) => kind !== null).length
	const threshold = bestThreshold(samples, chosen.chances)
	return [
		`${model.name}: ${samples.length} candidates of ${sites} sites, ${labelled} of them labelled\n`,
		textTable([
			['', 'found', 'right', 'precision', 'recall', 'F1', 'log loss'],
			measured('present weights', samples, present),
			measured('fitted, in sample', samples, inSample),
			measured('fitted, sites left out', samples, chosen.chances),
		]),
		`left out, F1 is best from a chance of ${threshold.toFixed(2)} on: ${share(accuracyAt(threshold, samples, chosen.chances).f1)}\n`,
		textTable([
			['ridge', 'log loss left out', ''],
			...leftOut.map((one) => [String(one.ridge), share(one.logLoss), one === chosen ? 'chosen' : '']),
		]),
		textTable([
			['chance, left out', 'candidates', 'mean chance', 'right', 'share right'],
			...calibration(samples, chosen.chances).map(tenth),
		]),
		`${model.file}${model.section === null ? '' : `, ${model.section}`}\n${textTable([
			['fitted', 'present', 'samples', 'sites', ''],
			...[...Map.groupBy(terms, ({ sign }) => sign)].map(([sign, those]) => [
				lines.get(sign)!,
				weightLine(sign, model.weights[sign]!, model.decimals).replace(/^.*?: |,$/g, ''),
				...occurrence(those, model),
			]),
		])}`,
	].join('\n')
}

/** How often the samples have a sign, and which of its weights that is too seldom for. */
function occurrence(terms: readonly Term[], { kinds }: Model): string[] {
	const { samples, sites } = terms.reduce((most, term) => (term.samples > most.samples ? term : most))
	const held = terms.filter(({ hold }) => hold === 'held').map(({ kind }) => kinds[kind])
	const all = held.length === terms.length
	return [
		String(samples),
		String(sites),
		held.length === 0 ? '' : `too seldom, kept${all ? '' : `: ${held.join(', ')}`}`,
	]
}

function measured(name: string, samples: readonly Sample[], chances: Chances): string[] {
	const { found, right, precision, recall, f1 }: Accuracy = accuracyAt(0.5, samples, chances)
	return [
		name,
		String(found),
		String(right),
		...[precision, recall, f1, logLoss(samples, chances)].map(share),
	]
}

function tenth({ from, samples, meanChance, right }: Tenth): string[] {
	const range = `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`
	return [range, String(samples), share(meanChance), String(right), share(right / samples)]
}

function share(value: number | null): string {
	return value === null ? '–' : value.toFixed(3)
}
