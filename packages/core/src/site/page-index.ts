import type { PageLink, PageRecord } from '../record.ts'
import { commonFolder, folderOf, hostAndPath, join, nameOf, pathKey } from './address.ts'

/** Finds the page of the site that a link of one of its pages leads to; null where it leads elsewhere. */
export type FindTarget = (from: PageRecord, link: PageLink) => PageRecord | null

/** A name of this many characters is hardly given to a second page outside what is analysed (a judgement). */
const leastName = 5

const sourceName = /\.(?:mdx?|markdown|qmd|rmd)(?:[?#]|$)/i

/** Indexes the pages of a site by their addresses, files, aliases and names. */
export function pageIndex(records: readonly PageRecord[]): FindTarget {
	const sorted = [...records].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
	const hosts = new Set<string>()
	const pages = new Map<string, PageRecord>()
	const add = (key: string, record: PageRecord) => {
		if (!pages.has(key)) pages.set(key, record)
	}
	const paths = new Map<PageRecord, string>()
	for (const record of sorted) {
		const address = record.url === null ? null : hostAndPath(record.url)
		if (address === null) continue
		hosts.add(address.host)
		paths.set(record, address.path)
		add(pathKey(address.path), record)
	}
	for (const record of sorted) add(pathKey(record.file), record)
	for (const record of sorted)
		for (const alias of record.aliases) add(aliasKey(alias, paths.get(record) ?? record.file), record)

	const names = uniqueNames(pages)
	const siteFolder = commonFolder([...paths.values()])
	const sourceFolder = commonFolder(sorted.map(({ file }) => `/${file}`))
	const find = (candidates: readonly string[]): PageRecord | null => {
		for (const candidate of candidates) {
			const page = pages.get(pathKey(candidate))
			if (page) return redirected(page)
		}
		const name = nameOf(pathKey(candidates[0] ?? ''))
		const page = name.length >= leastName ? names.get(name) : null
		return page ? redirected(page) : null
	}
	/** A stub that redirects names the page it sends its readers to. One step only, so that circles end. */
	const redirected = (page: PageRecord): PageRecord => {
		const { canonical } = page.facts
		if (page.role !== 'error' || canonical === null) return page
		return pages.get(pathKey(hostAndPath(canonical)?.path ?? canonical)) ?? page
	}

	/** Where a path that begins at a root can lead: that of the host, of the site below it, of the sources. */
	const rooted = (path: string) => [path, join(siteFolder, path), join(sourceFolder, path)]
	const target: FindTarget = (from, { href }) => {
		const absolute = hostAndPath(href)
		if (absolute) return hosts.has(absolute.host) ? find(rooted(absolute.path)) : null
		if (/^[/~@]/.test(href)) return find(rooted(href.replace(/^[~@]?\/?/, '/')))
		const inSource = join(folderOf(`/${from.file}`), href)
		const path = paths.get(from)
		if (path === undefined) return find([inSource, join(sourceFolder, href)])
		const onSite = [join(folderOf(path), href), join(path, href)]
		// What names a file means the sources, which a build may lay out anew.
		return find([
			...(sourceName.test(href) ? [inSource, ...onSite] : [...onSite, inSource]),
			...rooted(`/${href}`),
		])
	}
	return target
}

/** The key of an address of the front matter: a path of the site, or another name in the page's own folder. */
function aliasKey(alias: string, path: string): string {
	const address = hostAndPath(alias)
	if (address) return pathKey(address.path)
	return pathKey(alias.includes('/') ? alias : join(folderOf(path), alias))
}

/** Pages by the last part of their keys, where only one page has it. */
function uniqueNames(pages: ReadonlyMap<string, PageRecord>): ReadonlyMap<string, PageRecord | null> {
	const names = new Map<string, PageRecord | null>()
	for (const [key, page] of pages) {
		const name = nameOf(key)
		const known = names.get(name)
		if (known === undefined) names.set(name, page)
		else if (known !== page) names.set(name, null)
	}
	return names
}
