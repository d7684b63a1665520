import type { Asset, AssetKind, FactValue, Page } from '@linkworthy/core'
import { publicAddress } from './address.ts'
import { oneLine } from './text.ts'

/** A picture that others can show, and the place that they credit for it. Texts are plain and on one line. */
export interface EmbedSubject {
	/** The page, down to the picture's anchor if it has one. */
	readonly pageUrl: URL
	readonly imageUrl: URL
	readonly pageTitle: string | null
	/** Says what the picture shows; never empty. */
	readonly alt: string
	readonly widthPx: number | null
	readonly heightPx: number | null
}

const pictureKinds: ReadonlySet<AssetKind> = new Set<AssetKind>(['chart', 'infographic', 'diagram', 'map'])

/** Longest alternative text, in characters: what the report holds of an asset's text. */
const longestAlt = 300
/** Longest page title in a credit line, in characters: two lines of a narrow column; a judgement. */
const longestTitle = 120

/**
 * Tells whether an asset can be offered to others, and with which addresses.
 *
 * @returns null unless it is a chart, infographic, diagram or map of the publisher's own, sure enough (confidence 0.5
 * and more), in an image file with a public address on the page's own host or one below it.
 */
export function embeddable(asset: Asset, page: Pick<Page, 'url' | 'title'>): EmbedSubject | null {
	if (!pictureKinds.has(asset.kind) || asset.confidence < 0.5 || asset.facts.form !== 'image') return null
	// Credit for somebody else's picture would go to the wrong place.
	if (asset.facts.thirdParty === true) return null
	const pageUrl = page.url === null ? null : publicAddress(page.url)
	if (pageUrl === null || !asset.src?.trim()) return null
	const imageUrl = publicAddress(asset.src, pageUrl)
	if (imageUrl === null || !isSameSite(imageUrl, pageUrl)) return null
	const pageTitle = oneLine(page.title ?? '', longestTitle) || null
	return {
		pageUrl: atAnchor(pageUrl, asset.anchor),
		imageUrl,
		pageTitle,
		alt: altText(asset) || pageTitle || asset.kind,
		widthPx: pixels(asset.facts.widthPx),
		heightPx: pixels(asset.facts.heightPx),
	}
}

/** The picture's own alternative text, else what names it. Empty where nothing is said of it. */
function altText(asset: Asset): string {
	const { alt } = asset.facts
	const own = typeof alt === 'string' ? oneLine(alt, longestAlt) : ''
	if (own !== '') return own
	const text = asset.text === asset.src ? '' : oneLine(asset.text, longestAlt)
	return oneLine(asset.title ?? '', longestAlt) || text
}

/** A picture on another site's host is likely another's: to credit it here would be wrong. */
function isSameSite(image: URL, page: URL): boolean {
	const site = page.hostname.replace(/^www\./, '')
	return image.hostname === site || image.hostname.endsWith(`.${site}`)
}

function atAnchor(page: URL, anchor: string | null): URL {
	const url = new URL(page)
	// A browser decodes the fragment before it looks for the id, so a percent sign of the id has to be encoded.
	url.hash = anchor === null ? '' : anchor.replaceAll('%', '%25')
	return url
}

function pixels(fact: FactValue | undefined): number | null {
	return typeof fact === 'number' && Number.isFinite(fact) && fact >= 1 ? Math.round(fact) : null
}
