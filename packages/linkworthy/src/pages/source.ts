import { isAbsolute, join, normalize } from 'node:path'
import { alignWithSource, formatOf, measurePage, type PageRecord } from '@linkworthy/core'
import { readPage } from './read.ts'

/**
 * A built page with its positions in the Markdown, MDX or HTML that it was built from. What cannot be read as such, an
 * Astro component for one, leaves the positions in the built file.
 *
 * @param projectRoot absolute; nothing outside it is read.
 */
export async function inSource(built: PageRecord, projectRoot: string): Promise<PageRecord> {
	const { source } = built
	const format = source === null ? null : formatOf(source)
	if (source === null || format === null || leaves(source)) return built
	const { text } = await readPage(join(projectRoot, source), format)
	if (text === null) return built
	try {
		return alignWithSource(built, measurePage({ file: source, text, format }))
	} catch {
		return built
	}
}

function leaves(path: string): boolean {
	return isAbsolute(path) || normalize(path).split(/[\\/]/)[0] === '..'
}
