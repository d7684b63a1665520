/** Log odds of a sign: one number, or one for each kind that a candidate can be. */
export type Weight = number | readonly number[]

/** A candidate and what it is by its label. */
export interface Sample {
	/** Pages of one site belong together. */
	readonly site: string
	/** How much there is of each sign; a list where that differs by kind. */
	readonly signs: Readonly<Record<string, Weight>>
	/** Index of its kind; null: none. */
	readonly kind: number | null
	/** How much it counts, over 0 to 1: less on a page with many. */
	readonly weight: number
}

/** One number to fit: the weight of a sign for a kind. */
export interface Term {
	readonly sign: string
	/** Index of the kind. */
	readonly kind: number
	/** Weight of today. */
	readonly present: number
	/** Where it is drawn to. */
	readonly centre: number
	/** How firmly: `held` stays at the centre, `free` is not drawn by the ridge. */
	readonly hold: 'held' | 'ridge' | 'free'
	/** Samples with the sign, and sites that they are of. */
	readonly samples: number
	readonly sites: number
}

/** Fewer samples of a sign or a kind than these do not tell its weight (a judgement). */
export const fewestSamples = 10

/** The sign that every candidate has. */
const base = 'base'

/**
 * The terms of a model. Those of a sign or a kind that is too seldom, or of one site alone, are held at the present
 * weight; the others are drawn to zero, or to the present weight too.
 */
export function termsOf(
	weights: Readonly<Record<string, Weight>>,
	samples: readonly Sample[],
	drawnTo: 'zero' | 'present',
): readonly Term[] {
	const ample = ({ samples, sites }: Occurrence) => samples >= fewestSamples && sites >= 2
	return Object.entries(weights).flatMap(([sign, weight]) =>
		row(weight).map((present, kind): Term => {
			const occurrence = count(samples.filter(({ signs }) => amountOf(signs, sign, kind) !== 0))
			const isTold = ample(occurrence) && ample(count(samples.filter((sample) => sample.kind === kind)))
			const hold = !isTold ? 'held' : sign === base ? 'free' : 'ridge'
			const centre = hold === 'ridge' && drawnTo === 'zero' ? 0 : present
			return { sign, kind, present, centre, hold, ...occurrence }
		}),
	)
}

/** How much a sample has of a sign, for a kind. */
export function amountOf(signs: Sample['signs'], sign: string, kind: number): number {
	if (sign === base) return 1
	const amount = signs[sign] ?? 0
	return typeof amount === 'number' ? amount : amount[kind]!
}

export function row(weight: Weight): readonly number[] {
	return typeof weight === 'number' ? [weight] : weight
}

interface Occurrence {
	readonly samples: number
	readonly sites: number
}

function count(samples: readonly Sample[]): Occurrence {
	return { samples: samples.length, sites: new Set(samples.map(({ site }) => site)).size }
}
