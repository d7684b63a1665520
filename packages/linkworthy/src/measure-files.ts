import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import {
	type Failure,
	formatOf,
	measurePage,
	PageError,
	type PageInput,
	type PageRecord,
} from '@linkworthy/core'
import type { SiteInput } from './analyze.ts'
import { pictureFiles } from './pages/pictures.ts'
import { readPage } from './pages/read.ts'
import { inSource } from './pages/source.ts'
import type { PageText } from './pages/text.ts'
import { pageUrl } from './pages/url.ts'
import { reason } from './reason.ts'

/** Where a stretch of a file starts and ends, in UTF-16 code units. */
export interface OffsetRange {
	readonly start: number
	readonly end: number
}

/** Where assets stand in the files that were read, by page file and asset id. */
export type AssetPlaces = ReadonlyMap<string, ReadonlyMap<string, OffsetRange>>

/** What was measured of a site's pages, and what failed; `assess` makes a report of it. */
export interface MeasuredSite {
	readonly records: readonly PageRecord[]
	readonly failures: readonly Failure[]
	readonly places: AssetPlaces
}

/** The first half of `assessSite`: reads and measures, and judges nothing. */
export async function measureSite(input: SiteInput): Promise<MeasuredSite> {
	const records: PageRecord[] = []
	const failures: Failure[] = [...(input.failures ?? [])]
	const places = new Map<string, MeasuredFile['places']>()
	for await (const page of measureFiles(input, pictureFiles(input.root, input.site ?? null))) {
		if (page.record) records.push(page.record)
		failures.push(...page.failures)
		places.set(page.file, page.places)
	}
	return { records, failures, places }
}

/** A page as it was found on the disk. */
export interface MeasuredFile {
	readonly file: string
	/** Null: it could not be measured, and the failures say why. */
	readonly record: PageRecord | null
	/** Where its assets stand in the file, by id; the record may name places of its source. */
	readonly places: ReadonlyMap<string, OffsetRange>
	readonly failures: readonly Failure[]
}

/** A judgement: enough to hide the disk behind the parser, few enough that big pages do not pile up. */
const pagesReadAhead = 4

/** Reads and measures pages one after the other, in the order of `files`. */
export async function* measureFiles(
	{ root, files, site = null, urls, sources = {}, parts = {}, readAs = (text) => text, ...input }: SiteInput,
	pictureOf: ReturnType<typeof pictureFiles>,
): AsyncGenerator<MeasuredFile> {
	const reading: Promise<PageText>[] = []
	for (const [index, file] of files.entries()) {
		while (reading.length < pagesReadAhead && index + reading.length < files.length) {
			const next = files[index + reading.length]!
			reading.push(readPage(join(root, next), formatOf(next) ?? 'html'))
		}
		const { text, problem } = await reading.shift()!
		const failures: Failure[] = problem === null ? [] : [{ file, stage: 'read', message: problem }]
		let record: PageRecord | null = null
		let places: MeasuredFile['places'] = new Map()
		if (text !== null) {
			const page: PageInput = {
				file,
				text: readAs(text),
				format: formatOf(file) ?? 'html',
				url: pageUrl(file, site, urls),
				source: Object.hasOwn(sources, file) ? (sources[file] ?? null) : null,
				pictureFile: (src) => pictureOf(file, src),
			}
			record = measureOne(page, failures)
			if (record) places = placesOf(record)
			if (record && input.projectRoot !== undefined)
				record = await inSource(record, input.projectRoot, {
					parts: Object.hasOwn(parts, file) ? parts[file] : [],
					pictureFile: page.pictureFile,
				})
		}
		yield { file, record, places, failures }
		input.onPage?.(index + 1, files.length)
		// Signals and the progress bar get their turn between pages.
		await setImmediate()
		input.signal?.throwIfAborted()
	}
}

function placesOf({ assets }: PageRecord): MeasuredFile['places'] {
	return new Map(
		assets.map(({ id, position: { start, end } }) => [id, { start: start.offset, end: end.offset }]),
	)
}

/** Measures one page; null where that fails, and the failure is added to the others. */
export function measureOne(page: PageInput, failures: Failure[]): PageRecord | null {
	try {
		return measurePage(page)
	} catch (error) {
		const stage = error instanceof PageError ? error.stage : 'extract'
		failures.push({ file: page.file, stage, message: reason(error) })
		return null
	}
}
