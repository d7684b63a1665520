import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import type { Asset, Report } from '@linkworthy/core'
import { localPicture } from './pictures.ts'

const mediaTypes: { readonly [extension: string]: string } = {
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.gif': 'image/gif',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
}

/** Bytes of the largest picture that a report carries, and of all of them together. Judgements. */
const mostBytes = 100 * 1024
const mostBytesInAll = 4 * 1024 * 1024

/**
 * Shows the site's own pictures in the report, as long as they are small: the best pages' first. As the source of an
 * image element, which is how the reporters show them, nothing in them can run.
 *
 * @param root absolute path of the site's folder.
 */
export function withPreviews(report: Report, root: string): Report {
	let left = mostBytesInAll
	const byScore = report.pages.toSorted((a, b) => (b.score?.total ?? -1) - (a.score?.total ?? -1))
	const previews = new Map<Asset, Asset>()
	for (const page of byScore)
		for (const asset of page.assets) {
			if (asset.preview !== null || asset.src === null || left <= 0) continue
			const image = dataUrl(localPicture(root, page.file, asset.src, report.site), Math.min(mostBytes, left))
			if (image === null) continue
			left -= image.length
			previews.set(asset, { ...asset, preview: { image } })
		}
	return {
		...report,
		pages: report.pages.map((page) => ({
			...page,
			assets: page.assets.map((asset) => previews.get(asset) ?? asset),
		})),
	}
}

function dataUrl(path: string | null, most: number): string | null {
	const type = path === null ? undefined : mediaTypes[extname(path).toLowerCase()]
	if (path === null || type === undefined) return null
	try {
		if (statSync(path).size > most) return null
		return `data:${type};base64,${readFileSync(path).toString('base64')}`
	} catch {
		return null
	}
}
