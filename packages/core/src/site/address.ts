/** Endings that an address of a page may have or leave out. */
const ending = /\.(?:html?|xhtml|md|mdx|markdown|qmd|rmd)$/i
const folderPage = /(?:^|\/)(?:index|_index|readme)$/i

/**
 * One key for all ways to write the path of a page: with and without query, ending, `index` or closing slash, encoded
 * or not, in any case.
 */
export function pathKey(path: string): string {
	const end = path.search(/[?#]/)
	const bare = decoded(end < 0 ? path : path.slice(0, end))
		.replace(ending, '')
		.replace(folderPage, '')
	return `/${trimSlashes(bare).toLowerCase()}`
}

/** The last part of a key, without the date that blogs begin their file names with. */
export function nameOf(key: string): string {
	return key.slice(key.lastIndexOf('/') + 1).replace(/^\d{4}-\d{2}-\d{2}-/, '')
}

/** The folder of a path, without closing slash. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** A relative path seen from a folder; above the root is the root. */
export function join(folder: string, path: string): string {
	const parts = folder.split('/').filter((part) => part !== '')
	for (const part of path.split('/'))
		if (part === '..') parts.pop()
		else if (part !== '.' && part !== '') parts.push(part)
	return `/${parts.join('/')}`
}

/** Host without `www.`, and path, of an absolute address; null of another. */
export function hostAndPath(url: string): { readonly host: string; readonly path: string } | null {
	const found = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)([^?#]*)/i.exec(url)
	return found ? { host: (found[1] as string).toLowerCase(), path: found[2] as string } : null
}

/** The folders that all paths begin with, without closing slash. */
export function commonFolder(paths: readonly string[]): string {
	let common: string | null = null
	for (const path of paths) {
		const folder = folderOf(path)
		if (common === null) common = folder
		while (common !== '' && folder !== common && !folder.startsWith(`${common}/`)) common = folderOf(common)
	}
	return common ?? ''
}

function decoded(path: string): string {
	if (!path.includes('%')) return path
	try {
		return decodeURI(path)
	} catch {
		return path
	}
}

function trimSlashes(path: string): string {
	let start = 0
	let end = path.length
	while (start < end && path.charCodeAt(start) === slash) start += 1
	while (end > start && path.charCodeAt(end - 1) === slash) end -= 1
	return path.slice(start, end)
}

const slash = 47
