import type { Page, PageRecord } from '../../packages/core/src/index.ts'
import { pagePlaces } from '../../packages/core/src/site/place.ts'
import type { LinkedPage } from './linked-sites.ts'

/** What may tell which pages of a site earn links: the score, and what it is to be compared with. */
export const predictors = [
	'score',
	'words',
	'age',
	'headings',
	'images',
	'links out',
	'assets, unweighted',
	'in-links',
] as const

export type Predictor = (typeof predictors)[number]

/** Values by predictor, one for each labelled page; null where the site does not tell them. */
export type Predictions = { readonly [name in Predictor]: readonly number[] | null } & {
	readonly [name in 'score' | 'words']: readonly number[]
}

/** Share of a site's pages whose day must be known, so that age is looked at. As the brief of the data has it. */
const datedShare = 0.8

/** Confidence from which an asset counts, as in the report's totals. */
const likely = 0.5

/**
 * What each predictor says of a site's labelled pages.
 *
 * @param pages the site's report; a page that it lacks, or does not score, counts as 0.
 */
export function predict(
	labelled: readonly LinkedPage[],
	records: readonly PageRecord[],
	pages: readonly Page[],
): Predictions {
	const pageOf = new Map(pages.map((page) => [page.file, page]))
	const recordOf = new Map(records.map((record) => [record.file, record]))
	const places = pagePlaces(records)
	const ofRecord = (value: (record: PageRecord) => number) =>
		labelled.map(({ file }) => {
			const record = recordOf.get(file)
			return record ? value(record) : 0
		})
	const linking = labelled.map(({ file }) => places.get(file)?.facts.linkingPageCount ?? null)
	return {
		score: labelled.map(({ file }) => pageOf.get(file)?.score?.total ?? 0),
		words: labelled.map(({ words }) => words),
		age: ages(labelled),
		headings: ofRecord(({ facts }) => facts.headingCount),
		images: ofRecord(({ facts }) => facts.imageCount),
		'links out': ofRecord(({ links, facts }) => links.length - facts.internalLinkCount),
		'assets, unweighted': ofRecord(
			({ assets }) => assets.filter(({ confidence }) => confidence >= likely).length,
		),
		'in-links': linking.every((count) => count === null) ? null : linking.map((count) => count ?? 0),
	}
}

/** Days before 1970, so that the oldest page has most; a page without a date is as old as the middle one. */
export function ages(labelled: readonly LinkedPage[]): readonly number[] | null {
	const days = labelled.flatMap(({ day }) => (day === null ? [] : [day])).sort((a, b) => a - b)
	if (days.length <= labelled.length * datedShare) return null
	const middle = days[days.length >> 1]!
	return labelled.map(({ day }) => -(day ?? middle))
}
