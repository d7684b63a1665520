import type { Page, PageRecord } from '../../packages/core/src/index.ts'
import { auc } from '../statistics/auc.ts'
import { partialRankCorrelation } from '../statistics/rank-correlation.ts'
import { topTenthPrecision } from '../statistics/top-share.ts'
import type { LinkedSite } from './linked-sites.ts'
import { type Predictions, type Predictor, predict, predictors } from './predictors.ts'

/** How well the pages of one site that earn links are told. */
export interface SiteValidity extends Omit<LinkedSite, 'pages'> {
	/** Labelled pages, those of them with a link, those that the report does not score, and those that it lacks. */
	readonly pages: number
	readonly linked: number
	readonly unscored: number
	readonly absent: number
	/** Null where the site does not tell them. */
	readonly of: { readonly [name in Predictor]: Validity | null } & {
		readonly [name in 'score' | 'words']: Validity
	}
}

/** How well something tells the pages of a site that earn links. */
export interface Validity {
	/** Spearman's, with the number of links, −1 to 1. */
	readonly rho: number
	/** Share of the pairs of pages with different numbers of links that are ordered rightly, ties half. */
	readonly auc: number
	/** `rho` once the ranks of words, and of age where it is known, are held constant. */
	readonly partial: number
	/** Spearman's, with the number of words. */
	readonly rhoWithWords: number
	/** Of the tenth with the highest values, the share of pages with a link. */
	readonly topTenth: number
}

/** Measures a site by its records and the report on them. */
export function siteValidity(
	{ pages: labelled, ...site }: LinkedSite,
	records: readonly PageRecord[],
	report: readonly Page[],
): SiteValidity {
	const predictions = predict(labelled, records, report)
	const links = labelled.map(({ links }) => links)
	const pageOf = new Map(report.map((page) => [page.file, page]))
	return {
		...site,
		pages: labelled.length,
		linked: links.filter((count) => count > 0).length,
		unscored: labelled.filter(({ file }) => !pageOf.get(file)?.score).length,
		absent: labelled.filter(({ file }) => !pageOf.has(file)).length,
		of: Object.fromEntries(
			predictors.map((name) => {
				const values = predictions[name]
				return [name, values && validity(values, links, predictions)]
			}),
		) as SiteValidity['of'],
	}
}

/**
 * How well values tell the links; a correlation that is not defined counts as 0.
 *
 * @param controls what is held constant: the words, and the ages where they are known.
 */
export function validity(
	values: readonly number[],
	links: readonly number[],
	{ words, age }: Pick<Predictions, 'words' | 'age'>,
): Validity {
	const controls = age === null ? [words] : [words, age]
	return {
		rho: partialRankCorrelation(values, links, []) ?? 0,
		auc: auc(values, links),
		partial: partialRankCorrelation(values, links, controls) ?? 0,
		rhoWithWords: partialRankCorrelation(values, words, []) ?? 0,
		topTenth: topTenthPrecision(
			values,
			links.map((count) => count > 0),
		),
	}
}
