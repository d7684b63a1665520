import type { Asset, AssetKind, Page } from '@linkworthy/core'
import { publicAddress } from './address.ts'
import type { Content } from './content.ts'
import { contentOf } from './content-of.ts'
import { type CreditedPage, creditedPage } from './credited-page.ts'
import { oneLine } from './text.ts'

/** Something of a page that others can show, quote or link to, and the place that they credit for it. Plain data. */
export interface Subject {
	readonly kind: AssetKind
	/** Names it, on one line; never empty. */
	readonly name: string
	/** The page, down to the asset's anchor if it has one. */
	readonly href: string
	readonly page: CreditedPage
	readonly content: Content
}

/** What the report does not hold of an asset and its site. */
export interface SubjectOptions {
	/** The name that readers know the site by. Default: the one that the page states, else its host. */
	readonly siteName?: string | undefined
	/** The asset's own markup in the built page: what its position points at. Without it, only files can be shown. */
	readonly markup?: string | undefined
}

/** Longest name, in characters; the report cuts titles at 120. */
const longestName = 120

/**
 * Tells whether an asset can be offered to others, and as what.
 *
 * @returns null unless it is sure enough (confidence 0.5 and more), the publisher's own, and on a page with a public
 * https address that is no embed page itself; codes and citations to copy are none either.
 */
export function subjectOf(asset: Asset, page: Page, options: SubjectOptions = {}): Subject | null {
	if (asset.confidence < 0.5 || asset.kind === 'embed-code' || asset.kind === 'citation-block') return null
	// Credit for somebody else's work would go to the wrong place.
	if (asset.facts.thirdParty === true || page.role === 'embed') return null
	const address = page.url === null ? null : publicAddress(page.url)
	if (address === null) return null
	const href = atAnchor(address, asset.anchor)
	const credited = creditedPage(page, address, options.siteName)
	const name = nameOf(asset) || credited.title || asset.kind
	const content = contentOf(asset, { address, name, markup: options.markup })
	return { kind: asset.kind, name, href, page: credited, content }
}

function nameOf({ title, text, src }: Asset): string {
	const name = oneLine(title ?? '', longestName) || (text === src ? '' : oneLine(text, longestName))
	// Words that led over to it.
	return name.replace(/\s*[:：]$/, '')
}

function atAnchor(page: URL, anchor: string | null): string {
	if (anchor === null) return page.href
	const url = new URL(page)
	// A browser decodes the fragment before it looks for the id, so a percent sign of the id has to be encoded.
	url.hash = anchor.replaceAll('%', '%25')
	// An id may hold what an address must not, or be too long for one: then the page itself is credited.
	return publicAddress(url.href)?.href ?? page.href
}
