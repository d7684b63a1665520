import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { ResolvedConfig } from 'vite'
import { packageFolder, posix } from '../built-site.ts'
import { markdownFiles, siteConfig } from '../vitepress/site-config.ts'

/** The page that a browser looks at. */
export interface ShownPage {
	/** Path of its address below the site's base, without the leading `/`. */
	readonly place: string
	/** File that it is made from, POSIX from the project's root; null where that is not known. */
	readonly source: string | null
}

/** @param path of the page's address, with the base. */
export function shownPage(path: string, config: ResolvedConfig): ShownPage {
	const { root, base } = config
	const decoded = decode(path)
	const place = (decoded.startsWith(base) ? decoded.slice(base.length) : decoded).replace(/^\/+/, '')
	const vitePress = siteConfig(config)
	const file = vitePress
		? markdownAt(place, vitePress)
		: htmlNames(place).find((name) => existsSync(join(root, name)))
	if (file === undefined) return { place, source: null }
	return { place, source: posix(relative(packageFolder(root), join(vitePress?.srcDir ?? root, file))) }
}

/** The files that Vite tries, in its order. */
function htmlNames(place: string): string[] {
	if (place === '' || place.endsWith('/')) return [`${place}index.html`]
	return place.endsWith('.html') ? [place] : [`${place}.html`, `${place}/index.html`]
}

function markdownAt(place: string, site: NonNullable<ReturnType<typeof siteConfig>>): string | undefined {
	const wanted = place.replace(/\.html$/, '').replace(/(^|\/)$/, '$1index')
	const found = [...markdownFiles(site)].find(
		([page]) => (site.rewrites.map[page] ?? page) === `${wanted}.md`,
	)
	return found?.[1]
}

function decode(path: string): string {
	try {
		return decodeURI(path)
	} catch {
		return path
	}
}
