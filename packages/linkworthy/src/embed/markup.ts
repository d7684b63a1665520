import { join } from 'node:path'
import type { Asset, Page } from '@linkworthy/core'
import { withoutInsertions } from '@linkworthy/embed'
import type { AssetPlaces } from '../measure-files.ts'
import { readPage } from '../pages/read.ts'

/** The built file of a page, as far as its assets need it. */
export interface PageMarkup {
	/** The asset's own markup. */
	readonly of: (asset: Asset) => string | undefined
	/** Whether two assets stand under the same heading. */
	readonly isOneSection: (one: Asset, other: Asset) => boolean
}

/**
 * Reads the built file of a page without our insertions once more for the markup of its assets: what stands at their
 * position. Nothing where it cannot be read any more.
 */
export async function pageMarkup(root: string, page: Page, places: AssetPlaces): Promise<PageMarkup> {
	if (page.format !== 'html' || !page.assets.some(isMarkup)) return none
	const { text } = await readPage(join(root, page.file), 'html')
	if (text === null) return none
	const original = withoutInsertions(text)
	const placeOf = ({ id }: Asset) => places.get(page.file)?.get(id) ?? { start: 0, end: 0 }
	return {
		of: (asset) => {
			const { start, end } = placeOf(asset)
			return original.slice(start, end)
		},
		isOneSection: (asset, another) => {
			const [one, other] = [placeOf(asset), placeOf(another)]
			const [first, second] = one.start < other.start ? [one, other] : [other, one]
			return !/<h[1-6][\s>]/i.test(original.slice(first.end, second.start))
		},
	}
}

const none: PageMarkup = { of: () => undefined, isOneSection: () => false }

/** What an asset shows stands in its page, and not in a file of its own. */
function isMarkup({ kind, facts }: Asset): boolean {
	return /table$/.test(kind) || facts.form === 'svg' || facts.form === 'frame'
}
