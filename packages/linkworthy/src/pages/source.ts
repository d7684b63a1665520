import { isAbsolute, join, normalize } from 'node:path'
import { alignWithSource, formatOf, measurePage, type PageInput, type PageRecord } from '@linkworthy/core'
import { readPage } from './read.ts'

/** How the sources of a page are read. */
export interface SourceOptions {
	/** Files that parts of the page were included from, POSIX from the project's root. */
	readonly parts?: readonly string[] | undefined
	/** What the page was measured with: a drawing makes the same asset of its picture in both. */
	readonly pictureFile?: PageInput['pictureFile'] | undefined
	/** Default: each is measured anew. */
	readonly measure?: typeof measurePage
}

/**
 * A built page with its positions in the Markdown, MDX or HTML that it was built from. What cannot be read as such, an
 * Astro component for one, leaves the positions in the built file.
 *
 * @param projectRoot absolute; nothing outside it is read.
 */
export async function inSource(
	built: PageRecord,
	projectRoot: string,
	{ parts = [], pictureFile, measure = measurePage }: SourceOptions = {},
): Promise<PageRecord> {
	if (built.source === null) return built
	const files = await Promise.all([built.source, ...parts].map((file) => measured(file)))
	return alignWithSource(
		built,
		files.filter((record) => record !== null),
	)

	async function measured(file: string): Promise<PageRecord | null> {
		const format = formatOf(file)
		if (format === null || leaves(file)) return null
		const { text } = await readPage(join(projectRoot, file), format)
		if (text === null) return null
		try {
			return measure({ file, text, format, ...(pictureFile && { pictureFile }) })
		} catch {
			return null
		}
	}
}

function leaves(path: string): boolean {
	return isAbsolute(path) || normalize(path).split(/[\\/]/)[0] === '..'
}
