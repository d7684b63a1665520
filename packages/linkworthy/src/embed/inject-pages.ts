import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PublishedEmbed, withoutInsertions } from '@linkworthy/embed'
import {
	type FoundPlaces,
	type InsertionOptions,
	insertionsFor,
	type PlacedEmbed,
} from '@linkworthy/embed/publish'
import { printable } from '@linkworthy/reporters'
import type { AssessedSite } from '../analyze.ts'
import { decodePage } from '../pages/text.ts'
import { reason } from '../reason.ts'
import { writeInside } from '../write-inside.ts'
import { insertBytes } from './insert-bytes.ts'

/** What became of the pages. */
export interface Injected {
	/** How many pages have dialogs now. */
	readonly pages: number
	/** How many have none, for all or some of their embeds, because an app takes them over: by framework. */
	readonly appPages: ReadonlyMap<string, number>
	/** Pages that were left alone, and why, a line each. */
	readonly problems: readonly string[]
}

/**
 * Puts dialogs, discovery links and records into the pages of a built site, and takes out what an earlier run has put
 * there. Each page is written at once or not at all; one that would not change is not written.
 *
 * @param root absolute path of the site's folder.
 * @param assessed the pages as they are without insertions.
 */
export async function injectPages(
	root: string,
	{ report, places }: AssessedSite,
	embeds: readonly PublishedEmbed[],
	options: InsertionOptions,
): Promise<Injected> {
	const byKey = new Map(embeds.map((embed) => [embed.key, embed]))
	const problems: string[] = []
	const appPages = new Map<string, number>()
	let pages = 0
	for (const { file, format, assets } of report.pages) {
		if (format !== 'html') continue
		const placed = assets.flatMap(({ key, id }): PlacedEmbed[] => {
			const embed = byKey.get(key)
			const range = places.get(file)?.get(id)
			return embed && range ? [{ embed, range }] : []
		})
		try {
			const found = await injectPage(root, file, placed, options)
			if (found?.hasDialogs) pages++
			if (found?.app) appPages.set(found.app, (appPages.get(found.app) ?? 0) + 1)
		} catch (error) {
			problems.push(`${printable(file)} was left alone: ${reason(error)}`)
		}
	}
	return { pages, appPages, problems }
}

/** @returns what the page holds of ours now; null for nothing. */
async function injectPage(
	root: string,
	file: string,
	placed: readonly PlacedEmbed[],
	options: InsertionOptions,
): Promise<FoundPlaces | null> {
	const bytes = await readFile(join(root, file))
	const page = Buffer.from(withoutInsertions(bytes.toString('latin1')), 'latin1')
	const { text } = decodePage(page, 'html')
	if (text === null || (placed.length === 0 && page.length === bytes.length)) return null
	if (placed.length > 0 && /\.xhtml$/i.test(file)) throw new Error('it is XHTML, which needs other markup')
	const found = insertionsFor(text, placed, options)
	if ('problem' in found) throw new Error(found.problem)
	const written = insertBytes(page, text, found.insertions)
	if (written === null) throw new Error('the encoding of its text does not tell where its bytes are')
	if (!written.equals(bytes)) await writeInside(root, file, written)
	return found
}
