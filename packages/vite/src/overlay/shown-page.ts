import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { ResolvedConfig } from 'vite'
import { packageFolder, posix } from '../built-site.ts'
import { markdownFiles, type SiteConfig, siteConfig } from '../vitepress/site-config.ts'

/** The page that a browser looks at. */
export interface ShownPage {
	/** Path of its address below the site's base, without the leading `/`. */
	readonly place: string
	/** Its file in a build, POSIX from the output folder. */
	readonly file: string
	/** File that it is made from, POSIX from the project's root; null where that is not known. */
	readonly source: string | null
}

/** @param path of the page's address, with the base. */
export function shownPage(path: string, config: ResolvedConfig): ShownPage {
	const { root, base } = config
	const decoded = decode(path)
	const place = (decoded.startsWith(base) ? decoded.slice(base.length) : decoded).replace(/^\/+/, '')
	const vitePress = siteConfig(config)
	const names = htmlNames(place)
	const isWritten = (name: string): boolean => existsSync(join(root, name))
	const file = (vitePress ? undefined : names.find(isWritten)) ?? names[0]
	const written = vitePress ? markdownOf(file, vitePress) : isWritten(file) ? file : null
	const source = written && posix(relative(packageFolder(root), join(vitePress?.srcDir ?? root, written)))
	return { place, file, source }
}

/** The files that Vite tries for an address, in its order. */
function htmlNames(place: string): [string, ...string[]] {
	if (place === '' || place.endsWith('/')) return [`${place}index.html`]
	return place.endsWith('.html') ? [place] : [`${place}.html`, `${place}/index.html`]
}

function markdownOf(file: string, site: SiteConfig): string | null {
	const wanted = file.replace(/html$/, 'md')
	const found = [...markdownFiles(site)].find(([page]) => (site.rewrites.map[page] ?? page) === wanted)
	return found?.[1] ?? null
}

function decode(path: string): string {
	try {
		return decodeURI(path)
	} catch {
		return path
	}
}
