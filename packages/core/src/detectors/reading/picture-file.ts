import { attribute } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { DetectedPage } from '../detector.ts'
import type { ReadPicture, SignWords } from './picture-signs.ts'
import type { DrawingFacts } from './svg.ts'

type Signs = Map<string, SignWords>

/** Signs of the address and the format of a picture. */
export function fileSigns({ src, widthPx, heightPx }: ReadPicture, page: DetectedPage, signs: Signs): void {
	if (src !== null) {
		const name =
			src
				.slice(-300)
				.replace(/\/?(?:[?#].*)?$/s, '')
				.split('/')
				.at(-1) ?? ''
		const extension = /\.(\w{3,4})$/.exec(name)?.[1]?.toLowerCase().replace('jpeg', 'jpg') ?? 'none'
		signs.set(`file ${extension}`, `a file of type ${extension}`)
		if (
			/unnamed-chunk|figure-(?:html|gfm|markdown|commonmark)|-chunk-|(?:^|[-_/])plot[-_]?\d|\d-1\.(?:png|svg)$|output_\d+_\d+\./i.test(
				src,
			)
		)
			signs.set('file plotted', 'its file name is that of a plotting program')
		// Of each chunk of code the first picture, and of several chunks: knitr's way of naming.
		else if (/-1\.(?:png|svg|jpe?g)$/i.test(name) && countPictures(page).chunks >= 2)
			signs.set('file chunk', 'its file name is that of a plotting program')
		if (/^(?:img|dsc[nf]?|pxl|p\d|dji|gopr)[-_]?\d{3,}|\.jpe?g$/i.test(name) && /\d{4,}(?!-\d)/.test(name))
			signs.set('file camera', 'its file name is that of a camera')
		if (/^(?:https?:)?\/\//i.test(src)) signs.set('file remote', 'it lies on another host')
	}
	if (widthPx === null || heightPx === null) return
	const ratio = heightPx / widthPx
	if (widthPx < 300 && heightPx < 300) signs.set('size small', 'small')
	if (heightPx < 100) signs.set('size flat', 'flat')
	if (ratio >= 2 && heightPx >= 1200 && widthPx >= 500)
		signs.set('size tall', `tall: ${widthPx} × ${heightPx} pixels`)
	else if (ratio > 1.2) signs.set('size upright', 'upright')
	if (ratio > 0.97 && ratio < 1.03) signs.set('size square', 'square')
	if (ratio < 0.35) signs.set('size wide', 'wide')
	if (
		/^(?:2048|4032|3024|3264|2448|4608|1536)$/.test(String(Math.max(widthPx, heightPx))) ||
		Math.abs(ratio - 0.75) < 0.004 ||
		Math.abs(ratio - 4 / 3) < 0.004
	)
		signs.set('size camera', 'proportions of a camera')
}

/** The pictures of a page as a whole. */
export interface PictureCount {
	readonly count: number
	/** Running number of the first; -1 without one. */
	readonly first: number
	/** How many end in "-1" where none ends in "-2". */
	readonly chunks: number
}

export const countPictures: (page: DetectedPage) => PictureCount = oncePerPage((page: DetectedPage) => {
	const pictures = page.main('img')
	const files = new Set(pictures.map((picture) => (attribute(picture, 'src') ?? '').slice(-200)))
	const endings = [...files].map((file) => /-([12])\.\w{3,4}(?:[?#]|$)/.exec(file)?.[1])
	return {
		count: pictures.length,
		first: pictures[0]?.index ?? -1,
		chunks: endings.includes('2') ? 0 : endings.filter((ending) => ending === '1').length,
	}
})

/** Signs of what an SVG draws. */
export function drawingSigns(svg: DrawingFacts, signs: Signs): void {
	if (svg.tool) signs.set(`drawn ${svg.tool.kind}`, `drawn by ${svg.tool.name}`)
	if (svg.numberTexts >= 3 && svg.shapes >= 5) {
		const mostly = svg.numberTexts >= svg.texts * 0.3
		signs.set(mostly ? 'drawn numbers' : 'drawn some numbers', `${svg.numberTexts} numbers among its labels`)
	}
	if (svg.arrows > 0) signs.set('drawn arrows', 'arrows')
	if (svg.texts >= 3 && svg.numberTexts < svg.texts * 0.3)
		signs.set('drawn labels', `${svg.texts} labels in words`)
	if (svg.texts >= 30 && svg.letters >= 400) signs.set('drawn text', `${svg.texts} pieces of text`)
	if (svg.texts === 0 && svg.shapes >= 60) signs.set('drawn outlines', 'many shapes without text')
}

/** The words of a file's name. */
export function nameWords(src: string): string {
	const path = withoutQuery(src.slice(0, 1000))
	return decoded(path.slice(path.lastIndexOf('/') + 1))
		.replace(/\.\w{2,4}$/, '')
		.replace(/(?<=[a-z])(?=[A-Z])|[-_.+\d]+/g, ' ')
		.trim()
}

/** An address up to its query or fragment. */
export function withoutQuery(src: string): string {
	const end = src.search(/[?#]/)
	return end === -1 ? src : src.slice(0, end)
}

function decoded(path: string): string {
	if (!path.includes('%')) return path
	try {
		return decodeURIComponent(path)
	} catch {
		return path
	}
}
