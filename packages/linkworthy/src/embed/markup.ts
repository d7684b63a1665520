import { join } from 'node:path'
import type { Asset, Page } from '@linkworthy/core'
import { withoutInsertions } from '@linkworthy/embed/publish'
import { readPage } from '../pages/read.ts'

/**
 * Makes a reader of the markup of a page's assets: what stands at their position in the built file without our insertions,
 * which is read once more for it. Nothing where the file cannot be read any more.
 */
export async function markupReader(root: string, page: Page): Promise<(asset: Asset) => string | undefined> {
	if (page.format !== 'html' || !page.assets.some(isMarkup)) return () => undefined
	const { text } = await readPage(join(root, page.file), 'html')
	const original = withoutInsertions(text ?? '')
	return ({ position: { start, end } }) => original.slice(start.offset, end.offset)
}

/** What an asset shows stands in its page, and not in a file of its own. */
function isMarkup({ kind, facts }: Asset): boolean {
	return /table$/.test(kind) || facts.form === 'svg' || facts.form === 'frame'
}
