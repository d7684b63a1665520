import type { Asset, Page } from '@linkworthy/core'

/** Id of each page's entry in the document; the same for the same files, so that a link to it can be kept. */
export type PageIds = ReadonlyMap<Page, string>

/** Ids made of letters, digits and dashes of the file's name, so that they need no escape anywhere. */
export function pageIds(pages: readonly Page[]): PageIds {
	const ids = new Map<Page, string>()
	const taken = new Set<string>()
	for (const page of pages) {
		const base = `page-${slug(page.file)}`
		let id = base
		for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`
		taken.add(id)
		ids.set(page, id)
	}
	return ids
}

/** Address of a page's entry. */
export function pageHref(ids: PageIds, page: Page): string {
	return `#${ids.get(page) ?? 'pages'}`
}

/** Id of an asset's card. */
export function assetCardId(pageId: string, asset: Pick<Asset, 'id'>): string {
	return `${pageId}--${slug(asset.id)}`
}

function slug(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
}
