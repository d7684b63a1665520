import type { Asset, Page, Report } from '@linkworthy/core'
import { type Subject, subjectOf } from '@linkworthy/embed'
import { isFramed, type Offered } from '@linkworthy/embed/publish'
import { type PageMarkup, pageMarkup } from './markup.ts'

/** What the assets of a site can be handed on as. */
export interface Offers {
	/** Those that get an embed page. */
	readonly framed: readonly Offered[]
	/** Those that are quoted or linked to; named by their keys. */
	readonly others: readonly { readonly key: string; readonly subject: Subject }[]
}

/** Reads from the report, and from the pages once more, what can be offered. */
export async function readOffers(
	root: string,
	report: Report,
	siteName: string | undefined,
): Promise<Offers> {
	const framed: Offered[] = []
	const others: { key: string; subject: Subject }[] = []
	for (const page of report.pages) {
		const markup = await pageMarkup(root, page)
		for (const asset of page.assets) {
			const subject = subjectOf(asset, page, { siteName, markup: markup.of(asset) })
			if (subject === null) continue
			const { key } = asset
			if (!isFramed(subject)) others.push({ key, subject })
			else {
				const hasChart = subject.content.form === 'table' && lacksChart(asset, page, markup)
				const number = numberOf(asset.id, page)
				framed.push({ key, file: page.file, number, subject, ...(hasChart && { hasChart }) })
			}
		}
	}
	return { framed, others }
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
