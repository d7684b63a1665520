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
		if (!href || href.startsWith('#')) continue
		const url = resolve(href, page.url)
		const address = url ?? href.replace(/#.*$/s, '')
		if (seen.has(address)) continue
		seen.add(address)
		if (url !== null || !/^[a-z][a-z0-9+.-]{0,20}:/i.test(href)) links.push({ href, url })
	}
	return links
}

function resolve(href: string, base: string | null): string | null {
	// Failing is slow, and most links are relative.
	if (base === null && !/^(?:[a-z][a-z0-9+.-]{0,20}:|\/\/)/i.test(href)) return null
	let url: URL
	try {
		// A page that is read from a file is published by https, as far as anybody can tell.
		url = new URL(href.startsWith('//') ? `https:${href}` : href, base ?? undefined)
	} catch {
		return null
	}
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
	url.hash = ''
	return url.href
}

/** Registrable domains of addresses; those of one host are told once. */
export function domainsOf(urls: readonly string[]): ReadonlySet<string> {
	const hosts = new Set(urls.map((url) => /^https?:\/\/[^/?#]*/i.exec(url)?.[0] ?? url))
	const domains = [...hosts].map(domainOf)
	return new Set(domains.filter((domain) => domain !== null))
}

/** Registrable domain of an address, below a shared host such as `github.io` too; null for addresses without one. */
export function domainOf(url: string): string | null {
	return getDomain(url, { allowPrivateDomains: true })
}
