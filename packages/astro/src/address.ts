import type { AstroConfig } from 'astro'
import type { BuiltPage } from './sources.ts'

/** The parts of Astro's config that decide a page's address. */
export interface AddressConfig {
	/** Absolute address of the site. */
	readonly site: string
	readonly base: string
	readonly trailingSlash: 'always' | 'never' | 'ignore'
	readonly format: 'directory' | 'file' | 'preserve'
}

/** Those parts; null for a site without an address. */
export function addressConfig({
	site,
	base,
	trailingSlash,
	build: { format },
}: Pick<AstroConfig, 'site' | 'base' | 'trailingSlash' | 'build'>): AddressConfig | null {
	return site !== undefined && URL.canParse(site) ? { site, base, trailingSlash, format } : null
}

/**
 * The public address of a built page, as Astro itself and its sitemap integration name it: without `.html`, and
 * with a slash at the end if `trailingSlash` says so or leaves it open and pages are written as folders.
 */
export function pageAddress({ file, type }: Pick<BuiltPage, 'file' | 'type'>, config: AddressConfig): string {
	const url = new URL(config.site)
	const base = config.base.replace(/^\/?/, '/').replace(/\/?$/, '/')
	// Written and served under their own file name, whatever the format.
	const asWritten = type === 'endpoint' || file === '404.html' || file === '500.html'
	const path = base + (asWritten ? file : file.replace(/(?:(?:^|\/)index)?\.html$/, ''))
	url.pathname = (asWritten ? path : ended(path, config)).replaceAll('%', '%25')
	return url.href
}

function ended(path: string, { trailingSlash, format }: AddressConfig): string {
	const slash = trailingSlash === 'always' || (trailingSlash === 'ignore' && format === 'directory')
	return path.replace(/\/?$/, slash ? '/' : '')
}
