import type { Asset, Page } from '@linkworthy/core'
import { isFramed, subjectOf } from '@linkworthy/embed'
import type { Offered } from '@linkworthy/embed/publish'
import type { AssessedSite } from '../analyze.ts'
import { type PageMarkup, pageMarkup } from './markup.ts'

/** Reads from the report, and from the pages once more, which assets of a site get an embed page. */
export async function readOffers(
	root: string,
	{ report, places }: AssessedSite,
	siteName: string | undefined,
): Promise<Offered[]> {
	const offers: Offered[] = []
	for (const page of report.pages) {
		const markup = await pageMarkup(root, page, places)
		for (const asset of page.assets) {
			const subject = subjectOf(asset, page, { siteName, markup: markup.of(asset) })
			if (subject === null || !isFramed(subject)) continue
			const hasChart = subject.content.form === 'table' && lacksChart(asset, page, markup)
			const number = numberOf(asset.id, page)
			offers.push({ key: asset.key, file: page.file, number, subject, ...(hasChart && { hasChart }) })
		}
	}
	return offers
}

/** Whether a table of data has no chart in its section. Comparisons are of words more often than of numbers. */
function lacksChart(table: Asset, { assets }: Page, markup: PageMarkup): boolean {
	const drawn = assets.filter(
		({ kind, confidence }) => (kind === 'chart' || kind === 'map') && confidence >= 0.5,
	)
	return table.kind === 'data-table' && !drawn.some((chart) => markup.isOneSection(table, chart))
}

/** The running number of an asset among those of its kind: the end of its id. */
function numberOf(id: string, page: Page): number {
	return Number(/\d+$/.exec(id)?.[0] ?? page.assets.length)
}
