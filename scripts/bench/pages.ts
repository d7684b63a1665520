import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { formatOf } from '../../packages/core/src/index.ts'
import { findPages } from '../../packages/linkworthy/src/index.ts'
import { readPage } from '../../packages/linkworthy/src/pages/read.ts'
import { InputError } from '../command.ts'

/** A page to measure on. */
export interface HtmlPage {
	/** POSIX, from the folder. */
	readonly file: string
	readonly text: string
}

/** HTML that the repository itself holds: its built examples, and on a clean clone the pages they start from. */
const built: readonly string[] = ['examples/astro-blog/dist', 'examples/vite-pages/dist']
const sources: readonly string[] = ['fixtures/mixed-site', 'examples/vite-pages']

/** The folders to measure on by default, from the repository's root. */
export function defaultFolders(root: string): readonly string[] {
	const there = built.filter((folder) => existsSync(join(root, folder)))
	return there.length > 0 ? there : sources
}

/**
 * Reads the HTML pages of folders.
 *
 * @param cwd absolute path that folders are named from.
 * @throws {InputError} where they hold none.
 */
export async function readHtmlPages(folders: readonly string[], cwd: string): Promise<readonly HtmlPage[]> {
	const { root, files, failures } = await findPages(folders, cwd)
	const pages: HtmlPage[] = []
	for (const file of files.filter((file) => formatOf(file) === 'html')) {
		const { text } = await readPage(join(root, file), 'html')
		if (text !== null) pages.push({ file, text })
	}
	if (pages.length === 0) {
		throw new InputError(`${folders.join(', ')}: ${failures[0]?.message ?? 'no HTML page that can be read'}`)
	}
	return pages
}
