import { foldedAddress } from './address.ts'
import type { PlacedAsset } from './audit.ts'

/** Where a link leads, as seen from an asset that it may credit. */
export function targetOf(own: URL, asset: PlacedAsset | null): 'asset' | 'page' | 'site' {
	if (asset === null) return 'site'
	const wanted = new URL(asset.href)
	if (foldedAddress(own) !== foldedAddress(wanted)) return 'site'
	return wanted.hash === '' || anchorOf(own) === anchorOf(wanted) ? 'asset' : 'page'
}

/** The place that an address leads to: page and anchor, as they are compared. */
export function placeOf(url: URL): string {
	return `${foldedAddress(url)}#${anchorOf(url)}`
}

/** The anchor, without the words that a link to a passage names behind it. */
function anchorOf({ hash }: URL): string {
	const [anchor = ''] = hash.slice(1).split(':~:', 1)
	try {
		return decodeURIComponent(anchor)
	} catch {
		return anchor
	}
}

/** Whether an address is that of a picture: a link to it shows the picture and credits nobody. */
export function isPictureFile({ pathname }: URL): boolean {
	return /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(pathname)
}
