import type { PageRecord, SiteFacts } from '../record.ts'

/** Below this many pages a site's own links say little of a page's place in it (a judgement). */
const leastPages = 30

/** What the whole site tells of each page, by file. */
export function siteFacts(records: readonly PageRecord[]): ReadonlyMap<string, SiteFacts> {
	if (records.length < leastPages)
		return new Map(records.map(({ file }) => [file, { linkingPageCount: null }]))
	const files = new Map<string, string>()
	for (const record of records) {
		if (record.url) files.set(addressKey(record.url), record.file)
		files.set(pathKey(record.file), record.file)
	}
	const linking = new Map<string, Set<string>>()
	for (const record of records) {
		const base = new URL(record.file.split('/').map(encodeURIComponent).join('/'), 'https://site.invalid/')
		for (const link of record.links) {
			const target = files.get(link.url ? addressKey(link.url) : pathKey(relativeTo(base, link.href)))
			if (target === undefined || target === record.file) continue
			const from = linking.get(target)
			if (from) from.add(record.file)
			else linking.set(target, new Set([record.file]))
		}
	}
	return new Map(records.map(({ file }) => [file, { linkingPageCount: linking.get(file)?.size ?? 0 }]))
}

/** The same for all ways to write an address: with and without query, `index.html`, extension, closing slash. */
function addressKey(url: string): string {
	try {
		const { host, pathname } = new URL(url)
		return `//${host}${pathKey(decodeURI(pathname))}`
	} catch {
		return url
	}
}

function pathKey(path: string): string {
	const clean = path
		.replace(/[?#].*$/s, '')
		.replace(/\.(?:html?|xhtml|md|mdx|markdown|qmd|rmd)$/i, '')
		.replace(/(?:^|\/)(?:index|readme)$/i, '')
		.replace(/^\/|\/$/g, '')
	return `/${clean}`
}

function relativeTo(base: URL, href: string): string {
	try {
		return decodeURI(new URL(href, base).pathname)
	} catch {
		return href
	}
}
