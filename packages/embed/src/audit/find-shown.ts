import { foldedAddress, heldAddress, isOwnHost, readAddress } from './address.ts'
import { type AssetIndex, isEmbedPage } from './asset-index.ts'
import type { PlacementForm, ShownVersion } from './audit.ts'
import { findQuoted } from './find-quoted.ts'
import { foldedWords, stem } from './folded-words.ts'
import type { Shown } from './host-page.ts'
import type { KnownAsset } from './known-assets.ts'
import type { PageLinks } from './page-links.ts'

/** A place where an asset is shown, or is likely to be. */
export interface Found {
	readonly shown: Shown
	readonly form: PlacementForm
	/** One where it is sure, several that a copy may be of, none of an embed that is not known. */
	readonly assets: readonly KnownAsset[]
	readonly shows: string | null
	readonly version: ShownVersion
	/** It frames an embed page, which names its source itself. */
	readonly namesSource: boolean
}

/** Finds what a page shows of the assets, in document order. */
export function findShown(shown: readonly Shown[], links: PageLinks, base: URL, index: AssetIndex): Found[] {
	const found = shown.flatMap((one) => find(one, links, base, index) ?? [])
	// What WordPress puts before a frame is no quotation of its own, and a picture for those without scripts no second one.
	const before = new Set(found.map(({ form, shown }) => (form === 'wordpress' ? shown.follows : null)))
	const scripted = new Set(found.flatMap(({ shown, assets }) => (shown.isFallback ? [] : assets)))
	return found.filter(
		({ shown, form, assets }) =>
			!(form === 'quote' && before.has(shown.quote)) &&
			!(shown.isFallback && assets.some((asset) => scripted.has(asset))),
	)
}

function find(shown: Shown, links: PageLinks, base: URL, index: AssetIndex): Found | null {
	if (shown.type === 'frame') return framed(shown, links, base, index)
	if (shown.type === 'picture') return pictured(shown, base, index)
	return findQuoted(shown, links.ownAround(shown), base, index)
}

/** An address at the site that an element may show, and the one that the page has for it. */
interface OwnAddress {
	readonly own: URL
	readonly outer: URL
}

function ownAddresses({ addresses }: Shown, base: URL, { site }: AssetIndex): OwnAddress[] {
	return addresses.flatMap((written) => {
		const outer = readAddress(written, base)
		if (outer === null) return []
		const own = isOwnHost(outer.hostname, site) ? outer : heldAddress(outer, site)
		return own === null ? [] : [{ own, outer }]
	})
}

function framed(shown: Shown, links: PageLinks, base: URL, index: AssetIndex): Found | null {
	const form = links.isCredited(shown.follows) ? 'wordpress' : 'frame'
	for (const { own, outer } of ownAddresses(shown, base, index)) {
		const asset = index.byAddress.get(foldedAddress(own))
		const isEmbed = isEmbedPage(own, index.site)
		if (!asset && !isEmbed) continue
		return {
			shown,
			form,
			assets: asset ? [asset] : [],
			shows: outer.href,
			version: asset?.version ?? 'unknown',
			namesSource: isEmbed && asset !== undefined,
		}
	}
	return null
}

function pictured(shown: Shown, base: URL, index: AssetIndex): Found | null {
	const addresses = ownAddresses(shown, base, index)
	const picture = { shown, form: 'picture', namesSource: false } as const
	for (const { own, outer } of addresses) {
		const asset = index.byAddress.get(foldedAddress(own))
		// A file is always as it is now, also where its embed has changed.
		const version = asset?.version === 'vanished' ? 'vanished' : 'current'
		if (asset) return { ...picture, assets: [asset], shows: outer.href, version }
	}
	for (const { own, outer } of addresses) {
		const alike = index.byLikeness.get(stem(own)) ?? []
		const assets = alike.filter((asset) => isBeside(own, asset))
		if (assets.length === 1) return { ...picture, assets, shows: outer.href, version: 'older' }
	}
	return addresses.length > 0 ? null : copied(shown, base, index)
}

/** Whether a file of the site stands in the folder of an asset's. */
function isBeside(address: URL, { content }: KnownAsset): boolean {
	const folder = (url: URL): string => foldedAddress(new URL('.', url))
	return content.form === 'picture' && folder(new URL(content.src)) === folder(address)
}

/** The most pictures that may share a name which tells them; a judgement: more are called "image" or "chart". */
const mostAlike = 20

/** A picture of somebody else's that has the name or the alternative text of one of the site's. */
function copied(shown: Shown, base: URL, { byLikeness }: AssetIndex): Found | null {
	const addresses = shown.addresses.flatMap((written) => readAddress(written, base) ?? [])
	const names = [...addresses.map(stem), foldedWords(shown.text)]
	const alike = names.map((name) => byLikeness.get(name) ?? []).filter(({ length }) => length <= mostAlike)
	const assets = [...new Set(alike.flat())]
	if (assets.length === 0) return null
	const shows = addresses[0]?.href ?? null
	return { shown, form: 'copy', assets, shows, version: 'unknown', namesSource: false }
}
