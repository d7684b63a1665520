import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type PictureFile, readSvgSource } from '@linkworthy/core'
import { imageSize } from 'image-size'
import { SVG } from 'image-size/types/svg'
import { isInside } from './find.ts'

/** Where the sizes of most formats stand, in bytes; what `image-size` reads of a file at most. Both judgements. */
const headerSizes = [32 * 1024, 512 * 1024]

/** An SVG's root element stands within this many bytes. A judgement; patterns run over it, so it is kept small. */
const svgHeaderSize = 8 * 1024

/** What is read of an SVG's drawing, in bytes: enough to tell what it is. A judgement. */
const svgBodySize = 256 * 1024

/**
 * Makes a reader of a site's own pictures: page file and address as written → size and, of an SVG, what it draws. Null for what
 * lies outside the root, is elsewhere on the web, or is no picture. Reads headers and the start of SVG files only, and each picture once.
 *
 * @param root absolute path of the site's folder.
 * @param site address of the site; absolute addresses below it are found in the folder.
 * @param onLook told of every path that is looked at for a page, also of those where nothing is.
 */
export function pictureFiles(
	root: string,
	site: string | null,
	onLook: (file: string, path: string) => void = () => {},
): (file: string, src: string) => PictureFile | null {
	const known = new Map<string, PictureFile | null>()
	const realRoot = realpathSync(root)
	const base = site === null ? null : new URL(site)
	return (file, src) => {
		for (const path of picturePaths(root, file, src, base)) {
			onLook(file, path)
			const before = known.get(path)
			const picture = before === undefined ? readPicture(path, realRoot) : before
			known.set(path, picture)
			if (picture !== null) return picture
		}
		return null
	}
}

/** Absolute path of a picture of the site's own; null where there is no such file in the site's folder. */
export function localPicture(root: string, file: string, src: string, site: string | null): string | null {
	const realRoot = realpathSync(root)
	const paths = picturePaths(root, file, src, site === null ? null : new URL(site))
	return paths.find((path) => isOwnFile(path, realRoot)) ?? null
}

/** Absolute paths below the root where a picture may lie. */
function picturePaths(root: string, file: string, src: string, site: URL | null): readonly string[] {
	const inSite = site && URL.canParse(src) ? below(new URL(src), site) : src
	if (inSite === null || /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(inSite)) return []
	let path: string
	try {
		path = decodeURIComponent(inSite.replace(/[?#].*$/s, ''))
	} catch {
		return []
	}
	if (path === '' || path.includes('\0')) return []
	const paths = path.startsWith('/')
		? // Sites that are served from a folder (`/docs/`) are built without it.
			[path, path.replace(/^\/[^/]*(?=\/)/, '')].map((place) => join(root, place))
		: [resolve(root, dirname(file), path)]
	return paths.filter((place) => isInside(place, root))
}

/** Path of an address of the site, from its origin; null for other sites. */
function below(url: URL, site: URL): string | null {
	return url.origin === site.origin ? url.pathname : null
}

function readPicture(path: string, realRoot: string): PictureFile | null {
	if (!isOwnFile(path, realRoot)) return null
	for (const bytes of headerSizes) {
		try {
			return measure(readHeader(path, bytes), path)
		} catch {
			// Not in this many bytes, or no picture.
		}
	}
	return null
}

function isOwnFile(path: string, realRoot: string): boolean {
	try {
		// A named pipe would be waited for without end.
		return isInside(realpathSync(path), realRoot) && statSync(path).isFile()
	} catch {
		return false
	}
}

function measure(header: Uint8Array, path: string): PictureFile | null {
	const isText = /^\s*</.test(Buffer.from(header.subarray(0, 64)).toString('latin1').replace(/^ï»¿/, ''))
	const size = isText ? SVG.calculate(header.subarray(0, svgHeaderSize)) : imageSize(header)
	const { width, height } = size
	if (!(width > 0 && height > 0 && Number.isFinite(width * height))) return null
	const drawing = isText ? readSvgSource(Buffer.from(readHeader(path, svgBodySize)).toString('utf8')) : null
	return { widthPx: width, heightPx: height, drawing }
}

function readHeader(path: string, bytes: number): Uint8Array {
	const file = openSync(path, 'r')
	try {
		const header = new Uint8Array(bytes)
		return header.subarray(0, readSync(file, header, 0, bytes, 0))
	} finally {
		closeSync(file)
	}
}
