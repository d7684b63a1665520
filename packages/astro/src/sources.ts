import { noteKey, type PageNotes } from './page-notes.ts'

/** What is needed of Astro's resolved route. */
export interface Route {
	/** `/blog/[...id]` */
	readonly pattern: string
	/** File that the route renders, POSIX from the project's root. */
	readonly entrypoint: string
	readonly type: 'page' | 'endpoint' | 'redirect' | 'fallback'
	/** Whose route it is: the project's, an integration's or Astro's. */
	readonly origin: 'project' | 'external' | 'internal'
}

/** What Astro tells of a finished build. */
export interface Build {
	/** Folder of the pages. */
	readonly dir: URL
	/** Emitted files by route pattern. */
	readonly assets: ReadonlyMap<string, readonly URL[]>
	readonly routes: readonly Route[]
	readonly notes: PageNotes
	/** Path below which the site is published. */
	readonly base: string
}

/** A page that the build has written. */
export interface BuiltPage {
	/** POSIX path from the build's folder. */
	readonly file: string
	/** File that it was built from, POSIX from the project's root; null where the project has none. */
	readonly source: string | null
	readonly type: 'page' | 'endpoint'
}

/**
 * The HTML pages of a build, each with the file that its author would edit: the content collection entry that it
 * shows, else the file in `src/pages` that its route renders. Redirects are left out, they hold nothing to read, and
 * so are language fallbacks, they repeat another page.
 */
export function builtPages({ dir, assets, routes, notes, base }: Build): BuiltPage[] {
	const pages: BuiltPage[] = []
	for (const { pattern, type, origin, entrypoint } of routes) {
		if (type !== 'page' && type !== 'endpoint') continue
		for (const { href, pathname } of assets.get(pattern) ?? []) {
			if (!href.startsWith(dir.href) || !pathname.endsWith('.html')) continue
			const path = pathname.slice(dir.pathname.length)
			const note = notes.get(noteKey(pattern, `${base.replace(/\/$/, '')}/${path}`))
			if (note?.redirect) continue
			const template = origin === 'project' ? entrypoint : null
			pages.push({ file: decodeURIComponent(path), source: note?.entry ?? template, type })
		}
	}
	return pages
}
