import { mean } from '../statistics/interval.ts'
import type { SquaredLoss } from '../statistics/non-negative-ridge.ts'
import { centredRanks, dot } from '../statistics/rank-correlation.ts'
import type { SiteSample } from './samples.ts'

/**
 * How the values of the terms go together on a site (`curve`), with the ranks of the links (`slope`) and with those of
 * the words: covariances, the ranks scaled to a variance of 1.
 */
export interface SiteMoments extends SquaredLoss {
	readonly withWords: readonly number[]
}

/**
 * The moments of a site's scored pages. A value that is not known is put at the mean of the known ones, so that what
 * applies to few pages is not credited for what these pages are about.
 */
export function linksByTerms({ pages, links, words }: SiteSample): SiteMoments {
	const scored = [...pages.keys()].filter((at) => pages[at] !== null)
	const rows = scored.map((at) => pages[at]!.values)
	const columns = (rows[0] ?? []).map((_, term) => centred(rows.map((row) => row[term]!)))
	const scaledLinks = scaledRanks(scored.map((at) => links[at]!))
	const scaledWords = scaledRanks(scored.map((at) => words[at]!))
	const covariance = (a: readonly number[], b: readonly number[]) => dot(a, b) / scored.length
	return {
		curve: columns.map((a) => columns.map((b) => covariance(a, b))),
		slope: columns.map((column) => covariance(column, scaledLinks)),
		withWords: columns.map((column) => covariance(column, scaledWords)),
	}
}

function centred(values: readonly (number | null)[]): number[] {
	const middle = mean(values.filter((value) => value !== null))
	return values.map((value) => (value === null ? 0 : value - middle))
}

function scaledRanks(values: readonly number[]): number[] {
	const ranks = centredRanks(values)
	const deviation = Math.sqrt(dot(ranks, ranks) / ranks.length) || 1
	return ranks.map((rank) => rank / deviation)
}
