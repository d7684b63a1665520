/** Folder of the embed pages in a site. */
export const embedFolder = 'embed'

/** Addresses of an asset's embed page and of the files beside it. */
export interface EmbedAddresses {
	readonly page: string
	readonly oembed: string
	readonly drawing: string
	readonly data: string
	/** A chart of a table. */
	readonly chart: string
	readonly chartPng: string
}

/** Names of the files in the folder of an embed. */
export const embedFiles = {
	page: 'index.html',
	oembed: 'oembed.json',
	drawing: 'drawing.svg',
	data: 'data.csv',
	metadata: 'data.csv-metadata.json',
	chart: 'chart.svg',
	chartPng: 'chart.png',
} as const

/**
 * Where an embed is found.
 *
 * @param site - the site's address; a path of its own ends in `/`.
 * @param id - the name of the embed's folder.
 */
export function embedAddresses(site: URL, id: string): EmbedAddresses {
	const page = new URL(`${embedFolder}/${encodeURIComponent(id)}/`, site)
	const file = (name: string) => new URL(name, page).href
	return {
		page: page.href,
		oembed: file(embedFiles.oembed),
		drawing: file(embedFiles.drawing),
		data: file(embedFiles.data),
		chart: file(embedFiles.chart),
		chartPng: file(embedFiles.chartPng),
	}
}
