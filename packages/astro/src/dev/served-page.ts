import { type AddressConfig, pageAddress } from '../address.ts'
import { noteKey, type PageNotes } from '../page-notes.ts'
import type { Route } from '../sources.ts'

/** What is needed of Astro's resolved route to find it by path. */
export interface ServedRoute extends Route {
	/** Matches paths without the site's base. */
	readonly patternRegex: RegExp
}

/** What a dev server knows of its site. */
export interface ServedSite {
	readonly routes: readonly ServedRoute[]
	readonly notes: PageNotes
	/** Path below which the site is served. */
	readonly base: string
	/** Null: the site has no address yet. */
	readonly address: AddressConfig | null
}

/** A page of a dev server, named as the build will name it. */
export interface ServedPage {
	/** POSIX path from the build's folder. */
	readonly file: string
	readonly url: string | null
	/** File that it is made from, POSIX from the project's root; null where the project has none. */
	readonly source: string | null
}

/**
 * The page at a path: the content collection entry that was noted when it was rendered, else the file in `src/pages`
 * of the first route that fits, which is the one that Astro takes.
 */
export function servedPage(path: string, { routes, notes, base, address }: ServedSite): ServedPage {
	const below = belowBase(decoded(path), base)
	const pages = routes.filter(({ type }) => type === 'page' || type === 'endpoint')
	const noted = pages.find(({ pattern }) => notes.has(noteKey(pattern, path)))
	const route = noted ?? pages.find(({ patternRegex }) => patternRegex.test(below))
	const file = fileOf(below, address?.format ?? 'directory')
	return {
		file,
		url: address && pageAddress({ file, type: 'page' }, address),
		source:
			(noted && notes.get(noteKey(noted.pattern, path))?.entry) ??
			(route?.origin === 'project' ? route.entrypoint : null),
	}
}

function fileOf(path: string, format: AddressConfig['format']): string {
	const name = path.replace(/^\/+|\/+$/g, '')
	if (name === '') return 'index.html'
	if (/\.html$/.test(name)) return name
	return name === '404' || format === 'file' ? `${name}.html` : `${name}/index.html`
}

function belowBase(path: string, base: string): string {
	const folder = `/${base}/`.replace(/\/+/g, '/')
	return path.startsWith(folder) ? path.slice(folder.length - 1) : path === folder.slice(0, -1) ? '/' : path
}

function decoded(path: string): string {
	try {
		return decodeURI(path)
	} catch {
		return path
	}
}
