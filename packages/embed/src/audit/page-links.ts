import { foldedAddress, heldAddress, isOwnHost, readAddress } from './address.ts'
import type { HostLink, Shown } from './host-page.ts'
import { isPictureFile } from './link-target.ts'

/** A link of a page, and where it leads. */
export interface PageLink {
	readonly link: HostLink
	readonly url: URL
	/** The address at the site that it leads to, by itself or through another; null for other sites. */
	readonly own: URL | null
	readonly redirected: boolean
}

/** The most links of one figure or quotation that are looked at; a judgement: a credit line has a few. */
const mostOfOneBox = 10

/** The links of a page; those that lead nowhere are left out. */
export class PageLinks {
	/** Those that lead to pages of the site, in document order. */
	readonly own: readonly PageLink[]
	readonly #byLink = new Map<HostLink, PageLink>()
	readonly #byFigure = new Map<number, PageLink[]>()
	readonly #byQuote = new Map<number, PageLink[]>()
	readonly #byPage = new Map<string, PageLink>()

	constructor(links: readonly HostLink[], base: URL, site: URL) {
		const own: PageLink[] = []
		for (const link of links) {
			const url = readAddress(link.href, base)
			if (url === null) continue
			const isOwn = isOwnHost(url.hostname, site)
			const address = isOwn ? url : heldAddress(url, site)
			const read = { link, url, own: address, redirected: !isOwn && address !== null }
			this.#byLink.set(link, read)
			collect(this.#byFigure, link.figure, read)
			collect(this.#byQuote, link.quote, read)
			if (address === null || isPictureFile(address)) continue
			own.push(read)
			const page = foldedAddress(address)
			if (!link.hidden && !this.#byPage.has(page)) this.#byPage.set(page, read)
		}
		this.own = own
	}

	/** The links that belong to something shown by where they stand: around it, in its figure, in its quotation. */
	of({ link, figure, quote, follows }: Shown): PageLink[] {
		const around = link === null ? undefined : this.#byLink.get(link)
		const boxed = [
			...(this.#byQuote.get(quote ?? -1) ?? []),
			...(this.#byFigure.get(figure ?? -1) ?? []),
			...(this.#byQuote.get(follows ?? -1) ?? []),
		]
		return [...new Set([...(around ? [around] : []), ...boxed])]
	}

	/** Where those of them lead that lead to the site. */
	ownAround(shown: Shown): URL[] {
		return this.of(shown).flatMap(({ own }) => own ?? [])
	}

	/** Whether a quotation links to the site. */
	isCredited(quote: number | null): boolean {
		return (this.#byQuote.get(quote ?? -1) ?? []).some(({ own }) => own !== null)
	}

	/** The first link to a page that readers see. */
	to(page: URL): PageLink | null {
		return this.#byPage.get(foldedAddress(page)) ?? null
	}
}

function collect(map: Map<number, PageLink[]>, box: number | null, link: PageLink): void {
	if (box === null) return
	const there = map.get(box)
	if (!there) map.set(box, [link])
	else if (there.length < mostOfOneBox) there.push(link)
}
