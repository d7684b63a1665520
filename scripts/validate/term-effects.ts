import type { Rubric } from '../../packages/core/src/index.ts'
import { type Interval, interval, mean } from '../statistics/interval.ts'
import { partialRankCorrelation } from '../statistics/rank-correlation.ts'
import { type Outcome, outcome } from './fit.ts'
import { type Term, termsOf, withPoints } from './rubric-points.ts'
import { type SiteSample, totals } from './samples.ts'
import { isCounted } from './summary.ts'

/** What a term of the rubric does by itself, and what is lost without it. */
export interface TermEffect extends Term {
	/** Sites on whose scored pages it differs. */
	readonly sites: number
	/** Rank correlation with the links, the words and the age held constant, over the pages that tell it; null: no site. */
	readonly partial: Interval | null
	/** Share of those sites where that has the sign of the mean. */
	readonly sameSign: number
	/** What the present score loses when the term earns nothing. */
	readonly auc: number
	readonly partialOfScore: number
}

/** Looks at each term of a rubric, in its order. */
export function termEffects(samples: readonly SiteSample[], rubric: Rubric): readonly TermEffect[] {
	const counted = samples.filter(isCounted)
	const terms = termsOf(rubric)
	const present = outcomeOf(counted, rubric)
	return terms.map((term, at) => {
		const rest = terms.map(({ points }, other) => (other === at ? 0 : points))
		const without = term.points === 0 ? present : outcomeOf(counted, withPoints(rubric, rest))
		const partials = counted.flatMap((sample) => partialOf(sample, at) ?? [])
		const sign = Math.sign(mean(partials))
		return {
			...term,
			sites: partials.length,
			partial: partials.length === 0 ? null : interval(partials, mean),
			sameSign: mean(partials.map((partial) => Number(Math.sign(partial) === sign))),
			auc: present.auc - without.auc,
			partialOfScore: present.partial - without.partial,
		}
	})
}

/** How well the totals that a rubric gives tell the links. */
export function outcomeOf(samples: readonly SiteSample[], rubric: Rubric): Outcome {
	return outcome(samples, (sample) => totals(sample, rubric))
}

function partialOf({ pages, links, words, age }: SiteSample, term: number): number | null {
	const told = [...pages.keys()].filter((at) => typeof pages[at]?.values[term] === 'number')
	const those = (values: readonly number[]) => told.map((at) => values[at]!)
	const controls = age === null ? [words] : [words, age]
	return partialRankCorrelation(
		told.map((at) => pages[at]!.values[term]!),
		those(links),
		controls.map(those),
	)
}
