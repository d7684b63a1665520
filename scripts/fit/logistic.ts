import { chancesOf } from '../../packages/core/src/detectors/reading/picture-chance.ts'
import { solve } from './solve.ts'
import { amountOf, type Sample, type Term } from './terms.ts'

/** Holds what the ridge leaves free from running away where the samples of a fold lack a kind. */
const looseRidge = 0.001

const mostSteps = 50

/**
 * Fits a logistic regression, multinomial against being of no kind, by Newton's method: the weights of the least log
 * loss and ridge × squared distance from the centres / 2. Always the same for the same samples.
 *
 * @param ridge strength of the penalty, over 0.
 * @returns the weights in the order of the terms.
 */
export function fit(samples: readonly Sample[], terms: readonly Term[], ridge: number): readonly number[] {
	const inputs = samples.map((sample) => inputsOf(sample, terms))
	const open = terms.flatMap(({ hold }, term) => (hold === 'held' ? [] : [term]))
	const places = new Map(open.map((term, place) => [term, place]))
	const openInputs = inputs.map((those) =>
		those.flatMap((input) => (places.has(input.term) ? [{ ...input, place: places.get(input.term)! }] : [])),
	)
	const penalties = terms.map(({ hold }) => (hold === 'free' ? looseRidge : ridge))
	const lossOf = (weights: readonly number[]) =>
		samples.reduce(
			(sum, { kind, weight }, at) => sum - weight * Math.log(chanceOf(chances(inputs[at]!, weights), kind)),
			terms.reduce((sum, { centre }, at) => sum + (penalties[at]! / 2) * (weights[at]! - centre) ** 2, 0),
		)

	let weights = terms.map(({ centre }) => centre)
	let loss = lossOf(weights)
	for (let step = 0; step < mostSteps; step += 1) {
		const slope = new Float64Array(open.length)
		const curve = open.map(() => new Float64Array(open.length))
		for (const [place, term] of open.entries()) {
			slope[place] = penalties[term]! * (terms[term]!.centre - weights[term]!)
			curve[place]![place] = penalties[term]!
		}
		for (const [at, { kind, weight }] of samples.entries()) {
			const likely = chances(inputs[at]!, weights)
			for (const a of openInputs[at]!) {
				slope[a.place]! += weight * a.amount * (Number(kind === a.kind) - likely[a.kind]!)
				const row = curve[a.place]!
				for (const b of openInputs[at]!) {
					const spread = likely[a.kind]! * (Number(a.kind === b.kind) - likely[b.kind]!)
					row[b.place]! += weight * a.amount * b.amount * spread
				}
			}
		}
		const direction = solve(curve, slope)
		const moved = (size: number) =>
			weights.map((weight, term) => weight + size * (direction[places.get(term) ?? -1] ?? 0))
		let size = 1
		while (!(lossOf(moved(size)) <= loss) && size > 1e-6) size /= 2
		const next = lossOf(moved(size))
		if (!(loss - next > 1e-8 * Math.abs(loss))) break
		weights = moved(size)
		loss = next
	}
	return weights
}

/** Chances of the kinds of a sample; what is left is that of none. */
export function sampleChances(
	sample: Sample,
	terms: readonly Term[],
	weights: readonly number[],
): readonly number[] {
	return chances(inputsOf(sample, terms), weights)
}

/** The chance of what a sample is. */
export function chanceOf(likely: readonly number[], kind: number | null): number {
	const chance = kind === null ? likely.reduce((rest, chance) => rest - chance, 1) : likely[kind]!
	return Math.max(chance, Number.EPSILON)
}

/** What a sample gives to a term. */
interface Input {
	readonly term: number
	readonly kind: number
	readonly amount: number
}

function inputsOf({ signs }: Sample, terms: readonly Term[]): readonly Input[] {
	return terms
		.map(({ sign, kind }, term): Input => ({ term, kind, amount: amountOf(signs, sign, kind) }))
		.filter(({ amount }) => amount !== 0)
}

function chances(inputs: readonly Input[], weights: readonly number[]): readonly number[] {
	const odds: number[] = []
	for (const { term, kind, amount } of inputs) odds[kind] = (odds[kind] ?? 0) + amount * weights[term]!
	return chancesOf(odds)
}
