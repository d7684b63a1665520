/**
 * The address that the pages of a build are found below: `base` (a path, or an address of its own) on the site.
 *
 * @returns null where neither tells it. A `site` that is no address comes back as it is, for the analysis to name.
 */
export function siteAddress(site: string | undefined, base: string): string | null {
	if (site === undefined) return URL.parse(base)?.href ?? null
	return URL.parse(base, site.endsWith('/') ? site : `${site}/`)?.href ?? site
}

/** The address of a page below that of the site; `file` is POSIX from the root. Null where the site has none. */
export function pageAddress(file: string, site: string | undefined): string | null {
	const path = file.replace(/(^|\/)index\.html$/, '$1')
	return URL.parse(`./${path.split('/').map(encodeURIComponent).join('/')}`, site)?.href ?? null
}
