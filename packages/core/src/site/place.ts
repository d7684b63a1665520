import type { PageRecord, SiteFacts } from '../record.ts'
import { inLinks } from './in-links.ts'
import { pageIndex } from './page-index.ts'

/** Below this many pages a site's own links say little of a page's place in it (a judgement). */
const leastPages = 30

/** What the whole site tells of each page, by file. */
export function siteFacts(records: readonly PageRecord[]): ReadonlyMap<string, SiteFacts> {
	if (records.length < leastPages)
		return new Map(records.map(({ file }) => [file, { linkingPageCount: null }]))
	const linking = inLinks(records, pageIndex(records))
	return new Map(records.map((record) => [record.file, { linkingPageCount: linking.get(record)?.size ?? 0 }]))
}
