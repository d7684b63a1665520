import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { PageRecord } from '../../packages/core/src/index.ts'
import { findPages } from '../../packages/linkworthy/src/index.ts'
import { measureSite } from '../../packages/linkworthy/src/measure-files.ts'
import { type PageUrls, parseUrls } from '../../packages/linkworthy/src/pages/url.ts'
import { reason } from '../../packages/linkworthy/src/reason.ts'
import { writeInside } from '../../packages/linkworthy/src/write-inside.ts'
import { InputError } from '../command.ts'
import { readJsonLines } from '../json-lines.ts'
import type { LinkedSite } from './linked-sites.ts'

/** Where the records of a site come from; paths are absolute. */
export interface RecordSource {
	/** Folder of the sites' folders of pages. */
	readonly pages: string
	/** Folder of `<site>.json`: addresses by file. Null: those that the labels give. */
	readonly urls: string | null
	/** Folder of kept records, a page a line in `<site>.ndjson`; null: they are not kept. */
	readonly records: string | null
	/** Kept records stand for the pages, which then are not read. */
	readonly reuse: boolean
}

/**
 * What the command measures of the pages of a site that is analysed by itself, with its addresses; empty where it has
 * no pages.
 */
export async function siteRecords(
	site: LinkedSite,
	{ pages, urls: urlsFolder, records: recordsFolder, reuse }: RecordSource,
): Promise<readonly PageRecord[]> {
	const kept = recordsFolder === null ? null : join(recordsFolder, `${site.name}.ndjson`)
	const before = kept !== null && reuse ? await readKept(kept) : null
	if (before) return before
	const found = await findPages([site.name], pages)
	if (found.files.length === 0) return []
	const urls =
		urlsFolder === null ? labelledUrls(site) : await readUrls(join(urlsFolder, `${site.name}.json`))
	const first = Object.values(urls)[0]
	const { records } = await measureSite({
		...found,
		site: first === undefined ? null : new URL(first).origin,
		urls,
	})
	if (kept !== null) await keep(kept, records)
	return records
}

function labelledUrls({ pages }: LinkedSite): PageUrls {
	return Object.fromEntries(pages.flatMap(({ file, url }) => (url === null ? [] : [[file, url]])))
}

async function readUrls(path: string): Promise<PageUrls> {
	try {
		return parseUrls(await readFile(path, 'utf8'), null)
	} catch (error) {
		throw new InputError(`--urls: ${reason(error)}`)
	}
}

async function readKept(path: string): Promise<readonly PageRecord[] | null> {
	let text: string
	try {
		text = await readFile(path, 'utf8')
	} catch {
		return null
	}
	return readJsonLines(text, path, (value) => value as PageRecord)
}

async function keep(path: string, records: readonly PageRecord[]): Promise<void> {
	const text = records.map((record) => `${JSON.stringify(record)}\n`).join('')
	await writeInside(dirname(path), basename(path), text)
}
