import { type PageRecord, type Rubric, rules } from '../../packages/core/src/index.ts'
import { judge } from '../../packages/core/src/rules/judge.ts'
import { assetUnion, weigh } from '../../packages/core/src/score/score.ts'
import { round } from '../../packages/core/src/score/score-page.ts'
import { asDetected, tallyOf, type WeighedPage } from '../../packages/core/src/score/tally.ts'
import { noPlace, pagePlaces } from '../../packages/core/src/site/place.ts'
import type { LinkedSite } from './linked-sites.ts'
import { ages } from './predictors.ts'
import { termsOf } from './rubric-points.ts'
import type { SiteValidity } from './validity.ts'

/** The labelled pages of a site as a fit sees them. */
export interface SiteSample extends Pick<SiteValidity, 'name' | 'tier'> {
	readonly pages: readonly PageSample[]
	readonly links: readonly number[]
	readonly words: readonly number[]
	readonly age: readonly number[] | null
}

/** A page that is scored; null stands for one that is not. */
export type PageSample = {
	readonly weighed: WeighedPage
	/** How far each term of the rubric is met, 0–1, in their order; null where that is not known. */
	readonly values: readonly (number | null)[]
} | null

/** Judges the labelled pages of a site. */
export function siteSample(
	{ name, tier, pages: labelled }: LinkedSite,
	records: readonly PageRecord[],
	rubric: Rubric,
): SiteSample {
	const places = pagePlaces(records)
	const recordOf = new Map(records.map((record) => [record.file, record]))
	const names = termsOf(rubric).map(({ name }) => name)
	return {
		name,
		tier,
		pages: labelled.map(({ file }) => {
			const record = recordOf.get(file)
			if (record?.role !== 'article') return null
			const { facts: site, related } = places.get(file) ?? noPlace
			const verdicts = judge({ ...record, site, related }, rules, () => {})
			return pageSample(
				{ assets: record.assets, researchChance: record.researchChance, verdicts },
				names,
				rubric,
			)
		}),
		links: labelled.map(({ links }) => links),
		words: labelled.map(({ words }) => words),
		age: ages(labelled),
	}
}

function pageSample(weighed: WeighedPage, names: readonly string[], rubric: Rubric): PageSample {
	const tally = tallyOf(weighed, rubric, asDetected)
	const values = new Map<string, number | null>(tally.ofPage.map(({ rule, value }) => [rule, value]))
	values.set('assets', assetUnion(tally, rubric).union)
	return { weighed, values: names.map((name) => values.get(name) ?? null) }
}

/** The totals that a rubric gives, rounded as in a report; 0 for a page that is not scored. */
export function totals({ pages }: SiteSample, rubric: Rubric): readonly number[] {
	return pages.map((page) => (page === null ? 0 : round(weigh(page.weighed, rubric).total, 0)))
}
