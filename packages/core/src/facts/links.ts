import { getDomain } from 'tldts'
import type { DetectedPage } from '../detectors/detector.ts'
import { attribute } from '../page/element.ts'
import type { PageLink } from '../record.ts'

/** Links of the main content, each address once, without links inside the page. */
export function pageLinks(page: DetectedPage): PageLink[] {
	const seen = new Set<string>()
	const links: PageLink[] = []
	for (const link of page.main('a')) {
		const href = attribute(link, 'href')?.trim()
		if (!href || href.startsWith('#') || seen.has(href)) continue
		seen.add(href)
		const url = resolve(href, page.url)
		const address = url ?? withoutFragment(href)
		if (address !== href) {
			if (seen.has(address)) continue
			seen.add(address)
		}
		if (url !== null || !scheme.test(href)) links.push({ href, url })
	}
	return links
}

const scheme = /^[a-z][a-z0-9+.-]{0,20}:/i

function withoutFragment(href: string): string {
	const at = href.indexOf('#')
	return at < 0 ? href : href.slice(0, at)
}

function resolve(href: string, base: string | null): string | null {
	// Failing is slow, and most links are relative.
	if (base === null && !href.startsWith('//') && !scheme.test(href)) return null
	let url: URL
	try {
		// A page that is read from a file is published by https, as far as anybody can tell.
		url = new URL(href.startsWith('//') ? `https:${href}` : href, base ?? undefined)
	} catch {
		return null
	}
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
	return withoutFragment(url.href)
}

/** The registrable domain of each address; each host is looked up once. */
export function domainsOf(urls: readonly string[]): readonly (string | null)[] {
	const known = new Map<string, string | null>()
	return urls.map((url) => {
		const host = /^https?:\/\/[^/?#]*/i.exec(url)?.[0] ?? url
		let domain = known.get(host)
		if (domain === undefined) {
			domain = domainOf(host)
			known.set(host, domain)
		}
		return domain
	})
}

/** Registrable domain of an address, below a shared host such as `github.io` too; null for addresses without one. */
export function domainOf(url: string): string | null {
	return getDomain(url, { allowPrivateDomains: true })
}
