import { type Interval, interval, mean } from '../statistics/interval.ts'
import { familyOf } from './genres.ts'
import { type Predictor, predictors } from './predictors.ts'
import type { SiteValidity, Validity } from './validity.ts'

/** What all counted sites together say; each site weighs the same. Intervals: sites drawn again. */
export interface Summary {
	readonly sites: number
	readonly pages: number
	/** Of the score. */
	readonly score: { readonly [measure in keyof Validity]: Interval }
	/** How much more of the pairs the score orders rightly than the words do. */
	readonly lift: Interval
	/** Sites where it orders more of them. */
	readonly ahead: number
	/** Share of pages with a link: what a choice by chance would have at the top. */
	readonly linkedShare: number
	readonly baselines: readonly Baseline[]
	readonly genres: readonly Genre[]
}

/** What the score is compared with, over the sites that tell it. */
export interface Baseline {
	readonly name: Predictor
	readonly sites: number
	readonly auc: Interval
	readonly rho: number
	readonly partial: number
	readonly topTenth: number
	/** How much more of the pairs the score orders rightly. */
	readonly lift: Interval
	/** Sites where it does. */
	readonly ahead: number
}

/** The sites of one family of genres. */
export interface Genre {
	readonly name: string
	readonly sites: number
	readonly pages: number
	readonly auc: number
	readonly wordsAuc: number
	readonly partial: number
	readonly rhoWithWords: number
	readonly ahead: number
}

/** Whether a site is counted: where one lister gives most of the links, they say what that one likes. */
export function isCounted({ tier }: Pick<SiteValidity, 'tier'>): boolean {
	return tier !== 'C'
}

export function summarize(sites: readonly SiteValidity[]): Summary {
	const counted = sites.filter(isCounted)
	const of = (measure: keyof Validity) => interval(counted, meanOf('score', measure))
	const words = baseline('words', counted)
	return {
		sites: counted.length,
		pages: counted.reduce((sum, { pages }) => sum + pages, 0),
		score: {
			rho: of('rho'),
			auc: of('auc'),
			partial: of('partial'),
			rhoWithWords: of('rhoWithWords'),
			topTenth: of('topTenth'),
		},
		lift: words.lift,
		ahead: words.ahead,
		linkedShare: mean(counted.map(({ linked, pages }) => linked / pages)),
		baselines: predictors.filter((name) => name !== 'score').map((name) => baseline(name, counted)),
		genres: [...Map.groupBy(counted, familyOf)]
			.map(([name, sites]) => genre(name, sites))
			.sort((a, b) => b.sites - a.sites || (a.name < b.name ? -1 : 1)),
	}
}

function baseline(name: Predictor, counted: readonly SiteValidity[]): Baseline {
	const telling = counted.filter(({ of }) => of[name] !== null)
	return {
		name,
		sites: telling.length,
		auc: interval(telling, meanOf(name, 'auc')),
		rho: meanOf(name, 'rho')(telling),
		partial: meanOf(name, 'partial')(telling),
		topTenth: meanOf(name, 'topTenth')(telling),
		lift: interval(telling, (sites) => mean(sites.map((site) => liftOver(name, site)))),
		ahead: telling.filter((site) => liftOver(name, site) > 0).length,
	}
}

function genre(name: string, sites: readonly SiteValidity[]): Genre {
	return {
		name,
		sites: sites.length,
		pages: sites.reduce((sum, { pages }) => sum + pages, 0),
		auc: meanOf('score', 'auc')(sites),
		wordsAuc: meanOf('words', 'auc')(sites),
		partial: meanOf('score', 'partial')(sites),
		rhoWithWords: meanOf('score', 'rhoWithWords')(sites),
		ahead: sites.filter((site) => liftOver('words', site) > 0).length,
	}
}

function meanOf(name: Predictor, measure: keyof Validity): (sites: readonly SiteValidity[]) => number {
	return (sites) => mean(sites.map(({ of }) => of[name]?.[measure] ?? 0))
}

/** How much more of a site's pairs the score orders rightly than something else. */
export function liftOver(name: Predictor, { of }: SiteValidity): number {
	return of.score.auc - (of[name]?.auc ?? 0)
}
