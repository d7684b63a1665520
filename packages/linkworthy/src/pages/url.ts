/** Addresses by page file (POSIX from the analysed root). */
export type PageUrls = Readonly<Record<string, string>>

/** Parses the address of a site. Throws a `RangeError` whose message says what was expected. */
export function parseSite(text: string): URL {
	const url = URL.parse(text)
	if (!url || !isWeb(url)) throw new RangeError('Expected an http(s) address such as https://example.org.')
	if (url.search || url.hash) throw new RangeError('Expected an address without "?" and "#".')
	if (url.username || url.password)
		throw new RangeError('Expected an address without a user name or password.')
	return url
}

/**
 * Parses a table of addresses: a JSON object from page file to address, which may be relative to the site.
 * Throws a `RangeError` that names the entry and what was expected.
 */
export function parseUrls(json: string, site: string | null): PageUrls {
	const urls: [string, string][] = []
	for (const [file, address] of Object.entries(parseTable(json))) {
		const url = typeof address === 'string' ? URL.parse(address, site ?? undefined) : null
		if (!url || !isWeb(url)) {
			const expected =
				site === null ? 'an http(s) address, or a path together with --site' : 'an http(s) address'
			throw new RangeError(
				`Expected ${expected} for ${JSON.stringify(file)}; found ${JSON.stringify(address)}.`,
			)
		}
		urls.push([file.replace(/^\.\//, ''), url.href])
	}
	return Object.fromEntries(urls)
}

/**
 * The address of a page: the one that the table names, else for a built page its place below the site's address.
 * `index.html` is its folder; other names keep their extension, because every static host answers to that.
 * Sources have no address of their own: their folder does not tell it.
 */
export function pageUrl(file: string, site: string | null, urls: PageUrls = {}): string | null {
	if (Object.hasOwn(urls, file)) return urls[file] ?? null
	if (site === null || !/\.x?html?$/i.test(file)) return null
	const url = new URL(site)
	const path = file.replace(/(^|\/)index\.html$/i, '$1')
	// The setter encodes all but these, to which it gives a meaning.
	url.pathname = `${folderOf(url)}${path.replace(/[%\\\t\n\r]/g, encodeURIComponent)}`
	return url.href
}

/** The path of a site, ending in `/`. */
function folderOf(site: URL): string {
	return site.pathname.endsWith('/') ? site.pathname : `${site.pathname}/`
}

function parseTable(json: string): object {
	const expected = 'Expected a JSON object such as {"blog/post.md": "https://example.org/blog/post/"}'
	let table: unknown
	try {
		table = JSON.parse(json.replace(/^\uFEFF/, ''))
	} catch (error) {
		throw new RangeError(`${expected}; ${error instanceof Error ? error.message : error}.`)
	}
	if (typeof table !== 'object' || table === null || Array.isArray(table))
		throw new RangeError(`${expected}.`)
	return table
}

function isWeb(url: URL): boolean {
	return url.protocol === 'https:' || url.protocol === 'http:'
}
