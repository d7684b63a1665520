import type { Asset, Page } from '@linkworthy/core'
import { isFramed, type LinkContent, subjectOf } from '@linkworthy/embed'
import type { Offered } from '@linkworthy/embed/publish'
import type { AssessedSite } from '../analyze.ts'
import { type PageMarkup, pageMarkup } from './markup.ts'

/** An asset of a kind that others could show, and why this one cannot be. */
export interface Unoffered {
	readonly file: string
	readonly reason: string
}

/** What the assets of a site can be handed on as. */
export interface Offers {
	/** Those that get an embed page. */
	readonly framed: readonly Offered[]
	readonly unoffered: readonly Unoffered[]
}

/** Reads from the report, and from the pages once more, what can be offered. */
export async function readOffers(
	root: string,
	{ report, places }: AssessedSite,
	siteName: string | undefined,
): Promise<Offers> {
	const framed: Offered[] = []
	const unoffered: Unoffered[] = []
	for (const page of report.pages) {
		const markup = await pageMarkup(root, page, places)
		for (const asset of page.assets) {
			const subject = subjectOf(asset, page, { siteName, markup: markup.of(asset) })
			if (subject === null) continue
			const { reason } = subject.content as LinkContent
			if (reason !== undefined) unoffered.push({ file: page.file, reason })
			if (!isFramed(subject)) continue
			const hasChart = subject.content.form === 'table' && lacksChart(asset, page, markup)
			const number = numberOf(asset.id, page)
			framed.push({ key: asset.key, file: page.file, number, subject, ...(hasChart && { hasChart }) })
		}
	}
	return { framed, unoffered }
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
