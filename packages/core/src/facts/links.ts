import { getDomain } from 'tldts'
import { attribute } from '../page/element.ts'
import type { DetectedPage } from '../detectors/detector.ts'
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
		if (url !== null || !/^[a-z][a-z0-9+.-]{0,20}:/i.test(href)) links.push({ href, url })
	}
	return links
}

function resolve(href: string, base: string | null): string | null {
	let url: URL
	try {
		url = base === null ? new URL(href) : new URL(href, base)
	} catch {
		return null
	}
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
	url.hash = ''
	return url.href
}

/** Registrable domain of an address; null for addresses without one. */
export function domainOf(url: string): string | null {
	return getDomain(url)
}
