import {
	type Audit,
	auditPage,
	collectAudit,
	indexAssets,
	type KnownAsset,
	type ReadPage,
} from '@linkworthy/embed'
import { reason } from '../reason.ts'
import type { SavedPage, Unread } from './saved-page.ts'

/**
 * Looks through pages one after another; of each, only what was found is kept. Of a page that was fetched several
 * times, the last one counts.
 */
export async function auditPages(
	pages: AsyncIterable<SavedPage | Unread>,
	assets: readonly KnownAsset[],
	site: URL,
): Promise<Audit> {
	const index = indexAssets(assets, site)
	const found = new Map<string, ReadPage | 'own' | 'nothing'>()
	const failures: Unread[] = []
	for await (const page of pages) {
		if ('message' in page) {
			failures.push(page)
			continue
		}
		const { file, address, html, frameAddress } = page
		try {
			const { isOwn, droppedCount, ...rest } = auditPage(html, address, index, frameAddress)
			const holds = rest.placements.length + rest.plainLinks > 0
			const name = address ?? `file ${file}`
			found.set(name, isOwn ? 'own' : holds ? { file, ...rest } : 'nothing')
			if (droppedCount > 0)
				failures.push({
					file: address ?? file,
					message: `${droppedCount} more places on this page are not listed`,
				})
		} catch (error) {
			failures.push({ file: address ?? file, message: `could not be read: ${reason(error)}` })
		}
	}
	const all = [...found.values()]
	const ownPages = all.filter((page) => page === 'own').length
	return collectAudit(
		site,
		all.filter((page) => typeof page !== 'string'),
		{ pages: all.length - ownPages, ownPages },
		failures,
	)
}
