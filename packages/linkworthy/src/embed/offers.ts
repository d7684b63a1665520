import type { Page, Report } from '@linkworthy/core'
import { type Subject, subjectOf } from '@linkworthy/embed'
import { isFramed, type Offered } from '@linkworthy/embed/publish'
import { markupReader } from './markup.ts'

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
		const markupOf = await markupReader(root, page)
		for (const asset of page.assets) {
			const subject = subjectOf(asset, page, { siteName, markup: markupOf(asset) })
			if (subject === null) continue
			const { key } = asset
			if (isFramed(subject)) framed.push({ key, file: page.file, number: numberOf(asset.id, page), subject })
			else others.push({ key, subject })
		}
	}
	return { framed, others }
}

/** The running number of an asset among those of its kind: the end of its id. */
function numberOf(id: string, page: Page): number {
	return Number(/\d+$/.exec(id)?.[0] ?? page.assets.length)
}
