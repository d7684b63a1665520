/** What the middleware notes of a page when Astro renders it ahead of a visit, or in dev as if it were. */
export interface PageNote {
	/** File of the content collection's entry that the page shows, POSIX from the project's root. */
	readonly entry: string | null
	/** The page only sends its visitors elsewhere. */
	readonly redirect: boolean
}

/** Notes by `noteKey`. */
export type PageNotes = Map<string, PageNote>

interface Entry {
	readonly id: string
	readonly collection: string
	readonly filePath: string
}

/**
 * The file of the one content collection entry that a page was given by its `getStaticPaths`.
 *
 * The entry is looked for in the props themselves and in their values. Where a page gets several (its neighbours,
 * its author), the one that the route's parameters name is taken.
 *
 * @returns POSIX path from the project's root, or null where there is no entry or the choice is open.
 */
export function entryFile(
	props: Readonly<Record<string, unknown>>,
	params: Readonly<Record<string, string | undefined>>,
): string | null {
	const entries = [props, ...Object.values(props)].filter(isEntry)
	const path = Object.values(params).filter(Boolean).join('/')
	const named = entries.filter(({ id }) => endsIn(path, id) || endsIn(id, path))
	const chosen = named.length > 0 ? named : entries
	const files = new Set(chosen.map(({ filePath }) => filePath))
	const [file] = files
	return files.size === 1 && file !== undefined ? file : null
}

function isEntry(value: unknown): value is Entry {
	if (typeof value !== 'object' || value === null) return false
	const { id, collection, filePath } = value as Partial<Record<keyof Entry, unknown>>
	return (
		typeof id === 'string' &&
		typeof collection === 'string' &&
		typeof filePath === 'string' &&
		filePath !== ''
	)
}

/** `long` is `end`, or has it as its last path segments. */
function endsIn(long: string, end: string): boolean {
	return end !== '' && (long === end || long.endsWith(`/${end}`))
}

/**
 * One name for a page of a route, whether it comes from the address that Astro renders it at or from the file that it
 * is written to: the path is decoded and loses `index.html`, `.html` or the slash at its end. The route belongs to
 * it because an error page can be rendered at the address of another page.
 *
 * @param pattern `/blog/[...id]`
 * @param pathname with the site's base
 */
export function noteKey(pattern: string, pathname: string): string {
	const path = decoded(pathname)
		.replace(/\/$/, '')
		.replace(/(?:\/index)?\.html$/, '')
		.replace(/^\/?/, '/')
	return `${pattern} ${path}`
}

function decoded(pathname: string): string {
	try {
		return decodeURIComponent(pathname)
	} catch {
		// A bare percent sign in a page's name: both sides come undecoded, or the page falls back to its route.
		return pathname
	}
}

// The middleware is bundled into the build and the integration is not, so a variable of this module would exist
// twice. Both run in one process.
const key = Symbol.for('linkworthy:sources')

/** The notes of the build or of the dev server that runs in this process. */
export function pageNotes(): PageNotes {
	const shared = globalThis as { [key]?: PageNotes }
	shared[key] ??= new Map()
	return shared[key]
}
