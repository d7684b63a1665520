import { join } from 'node:path'
import { formatOf } from '../../packages/core/src/index.ts'
import { findPages } from '../../packages/linkworthy/src/index.ts'
import { readPage } from '../../packages/linkworthy/src/pages/read.ts'
import { InputError } from '../command.ts'
import type { PageText } from './page-text.ts'

/**
 * Reads the pages of folders.
 *
 * @param take pages of each folder in them at most, evenly spread.
 * @param cwd absolute path that folders are named from.
 * @throws {InputError} where they hold none.
 */
export async function readPages(
	folders: readonly string[],
	take: number,
	cwd: string,
): Promise<readonly PageText[]> {
	const { root, files, failures } = await findPages(folders, cwd)
	const bySite = Map.groupBy(files, (file) => file.split('/')[0]!)
	const pages: PageText[] = []
	for (const file of [...bySite.values()].flatMap((site) => spread(site, take))) {
		const format = formatOf(file) ?? 'html'
		const { text } = await readPage(join(root, file), format)
		if (text !== null) pages.push({ file, text, format })
	}
	if (pages.length === 0)
		throw new InputError(`${folders.join(', ')}: ${failures[0]?.message ?? 'no page that can be read'}`)
	return pages
}

/** As many of a list, evenly spread over it. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
	const count = Math.min(items.length, most)
	return Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)]!)
}
