import { getDomain } from 'tldts'
import type { DetectedPage } from '../detectors/detector.ts'
import { attribute } from '../page/element.ts'
import { textHash } from '../page/word-hash.ts'
import type { PageLink } from '../record.ts'
import { readLinkMacro } from './link-macro.ts'
import { runningText } from './running-text.ts'

/** Links of the main content, each address once, without links inside the page. In running text wins over in a list. */
export function pageLinks(page: DetectedPage): PageLink[] {
	const isRunning = runningText()
	const resolved = new Map<string, string | null>()
	const links = new Map<string, PageLink>()
	for (const link of page.main('a')) {
		const href = readLinkMacro(attribute(link, 'href')?.trim() ?? '')
		if (href === '' || href.startsWith('#')) continue
		let url = resolved.get(href)
		if (url === undefined) {
			url = resolve(href, page.url)
			resolved.set(href, url)
		}
		if (url === null && scheme.test(href)) continue
		const address = url ?? withoutFragment(href)
		const before = links.get(address)
		if (before?.inProse) continue
		const inProse = link.parent !== null && isRunning(link.parent)
		if (before && !inProse) continue
		const wording = textHash(page.text.slice(link.textStart, link.textEnd))
		links.set(address, { href: before?.href ?? href, url, inProse, wording })
	}
	return [...links.values()]
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
