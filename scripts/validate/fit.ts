import type { Rubric } from '../../packages/core/src/index.ts'
import { InputError } from '../command.ts'
import { type Interval, interval, mean } from '../statistics/interval.ts'
import { nonNegativeRidge } from '../statistics/non-negative-ridge.ts'
import { dot } from '../statistics/rank-correlation.ts'
import { linksByTerms, type SiteMoments } from './moments.ts'
import { termsOf, withPoints } from './rubric-points.ts'
import { type SiteSample, totals } from './samples.ts'
import { isCounted } from './summary.ts'
import { type Validity, validity } from './validity.ts'

/** How to fit. */
export interface FitOptions {
	/** Where points are drawn to: to none, or to the present ones. */
	readonly drawnTo: 'zero' | 'present'
	/** How strongly. */
	readonly ridge: number
	/** How strongly the covariance of the score with the words is held down; 0: not. */
	readonly lengthPenalty: number
}

/** A fit, and how well it tells sites that it was not fitted on. */
export interface Fit extends FitOptions {
	/** Points fitted on all sites, in the order of the rubric's terms; they sum to 100. */
	readonly points: readonly number[]
	readonly leftOut: Outcome
}

/** How well scores tell which pages earn links: means over the sites, and the lift over words with its interval. */
export interface Outcome extends Pick<Validity, 'auc' | 'partial' | 'rhoWithWords'> {
	readonly lift: Interval
	readonly ahead: number
}

/** Strengths of the ridge that are tried, against variances of about 0.02 to 0.2 of the values. */
export const ridges: readonly number[] = [0.003, 0.01, 0.03, 0.1, 0.3]

/** Fits with each strength, leaving out each site in turn. */
export function fits(
	samples: readonly SiteSample[],
	rubric: Rubric,
	options: Omit<FitOptions, 'ridge'>,
): readonly Fit[] {
	const counted = samples.filter((sample) => isCounted(sample) && sample.pages.some((page) => page !== null))
	if (counted.length < 2) throw new InputError('to fit leaving a site out takes two counted sites or more')
	const moments = counted.map((sample) => linksByTerms(sample))
	const present = termsOf(rubric).map(({ points }) => points)
	return ridges.map((ridge) => {
		const how = { ...options, ridge }
		const without = counted.map((_, left) =>
			fitPoints(
				moments.filter((_, at) => at !== left),
				present,
				how,
			),
		)
		const leftOut = outcome(counted, (sample, at) => totals(sample, withPoints(rubric, without[at]!)))
		return { ...how, points: fitPoints(moments, present, how), leftOut }
	})
}

/**
 * Points from 0 on, summing to 100, with which the values of the terms come nearest to the ranks of the links: least
 * squares within the sites, of which each weighs the same.
 */
export function fitPoints(
	sites: readonly SiteMoments[],
	present: readonly number[],
	{ drawnTo, ridge, lengthPenalty }: FitOptions,
): readonly number[] {
	const withWords = present.map((_, at) => mean(sites.map(({ withWords }) => withWords[at]!)))
	const covariance = present.map((_, a) =>
		present.map((_, b) => mean(sites.map(({ curve }) => curve[a]![b]!))),
	)
	const slope = present.map((_, at) => mean(sites.map((site) => site.slope[at]!)))
	const curve = covariance.map((row, a) =>
		row.map((value, b) => value + lengthPenalty * withWords[a]! * withWords[b]!),
	)
	// The multiple of the present points that fits best, without which the ridge would draw to another scale.
	const spread = dot(
		present,
		curve.map((row) => dot(row, present)),
	)
	const scale = drawnTo === 'zero' || spread === 0 ? 0 : Math.max(0, dot(slope, present) / spread)
	const centres = present.map((points) => points * scale)
	const weights = nonNegativeRidge({ curve, slope }, ridge, centres)
	const all = weights.reduce((sum, weight) => sum + weight, 0)
	if (all === 0) throw new InputError('nothing that the rubric weighs goes with more links')
	return weights.map((weight) => (weight * 100) / all)
}

/** Measures the scores that samples get. */
export function outcome(
	samples: readonly SiteSample[],
	scores: (sample: SiteSample, at: number) => readonly number[],
): Outcome {
	const sites = samples.map((sample, at) => {
		const of = validity(scores(sample, at), sample.links, sample)
		return { ...of, lift: of.auc - validity(sample.words, sample.links, sample).auc }
	})
	return {
		auc: mean(sites.map(({ auc }) => auc)),
		partial: mean(sites.map(({ partial }) => partial)),
		rhoWithWords: mean(sites.map(({ rhoWithWords }) => rhoWithWords)),
		lift: interval(sites, (drawn) => mean(drawn.map(({ lift }) => lift))),
		ahead: sites.filter(({ lift }) => lift > 0).length,
	}
}
