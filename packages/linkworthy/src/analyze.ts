import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import {
	assess,
	type Failure,
	formatOf,
	measurePage,
	PageError,
	type PageFormat,
	type PageInput,
	type PageRecord,
	type Report,
} from '@linkworthy/core'
import { type EmbedFile, type PublishedSite, withEmbeds } from '@linkworthy/embed'
import { pictureFiles } from './pages/pictures.ts'
import { withPreviews } from './pages/previews.ts'
import { readPage } from './pages/read.ts'
import { inSource } from './pages/source.ts'
import type { PageText } from './pages/text.ts'
import { type PageUrls, pageUrl } from './pages/url.ts'
import { reason } from './reason.ts'

/** What holds for every page of a run. */
export interface AnalysisOptions {
	/** Address of the site, http(s). */
	readonly site?: string | null
	/** ISO 8601, for the report. */
	readonly date?: string | null
	/** `rel` of the attribution link in embed codes. Default none: a plain link. */
	readonly rel?: 'nofollow' | 'sponsored' | undefined
	/** Embeds of the site that have a page to frame; the report has their codes. */
	readonly published?: PublishedSite | undefined
	/** What failed before: it goes into the report. */
	readonly failures?: readonly Failure[] | undefined
}

/** Pages on the disk. */
export interface SiteInput extends AnalysisOptions {
	/** Absolute path of the site's folder. */
	readonly root: string
	/** Pages, POSIX from `root`. */
	readonly files: readonly string[]
	/** Address of a page by file, where `site` and the file's path do not tell it. */
	readonly urls?: PageUrls | undefined
	/** File that a page was built from, POSIX from the project's root, by page file. */
	readonly sources?: Readonly<Record<string, string>> | undefined
	/** Absolute path of the project: with it, positions are given in the sources where they can be. */
	readonly projectRoot?: string
	/** What the text of a page is read as; default as it is. Positions are those in the text that was read. */
	readonly readAs?: ((text: string) => string) | undefined
	/** Told after each page. */
	readonly onPage?: ((done: number, total: number) => void) | undefined
}

/** A page in memory. */
export interface TextInput extends AnalysisOptions {
	/** Names the page in the report; POSIX. */
	readonly file: string
	/** Null: it could not be read, and the failures say why. */
	readonly text: string | null
	/** Default: as the file's name ends. */
	readonly format?: PageFormat
	readonly url?: string | null
	readonly source?: string | null
}

/** Where a stretch of a file starts and ends, in UTF-16 code units. */
export interface OffsetRange {
	readonly start: number
	readonly end: number
}

/** Where assets stand in the files that were read, by page file and asset id. */
export type AssetPlaces = ReadonlyMap<string, ReadonlyMap<string, OffsetRange>>

/** Pages judged and scored, without codes; positions may be those in the sources. */
export interface AssessedSite {
	readonly report: Report
	readonly places: AssetPlaces
}

/** A report, and the snippet files that it names: paths from the report's folder. */
export interface Analysis {
	readonly report: Report
	readonly embeds: readonly EmbedFile[]
}

/** A judgement: enough to hide the disk behind the parser, few enough that big pages do not pile up. */
const pagesReadAhead = 4

/**
 * Analyses pages on the disk, one after the other. A page that cannot be read or parsed is a failure of the report
 * and the rest goes on; rejects only if `root` itself cannot be read.
 */
export async function analyzeSite(input: SiteInput): Promise<Analysis> {
	const { report } = await assessSite(input)
	return withCodes(withPreviews(report, input.root), input)
}

/** `analyzeSite` up to where previews and codes are made. */
export async function assessSite(input: SiteInput): Promise<AssessedSite> {
	const { records, failures, places } = await measureSite(input)
	const { site = null, date = null } = input
	return { report: assess(records, { site, date, failures }), places }
}

/** What was measured of a site's pages, and what failed; `assess` makes a report of it. */
export interface MeasuredSite {
	readonly records: readonly PageRecord[]
	readonly failures: readonly Failure[]
	readonly places: AssetPlaces
}

/** The first half of `assessSite`: reads and measures, and judges nothing. */
export async function measureSite(input: SiteInput): Promise<MeasuredSite> {
	const { root, files, site = null, urls, sources = {}, readAs = (text) => text } = input
	const pictureOf = pictureFiles(root, site)
	const records: PageRecord[] = []
	const failures: Failure[] = [...(input.failures ?? [])]
	const places = new Map<string, ReadonlyMap<string, OffsetRange>>()
	const reading: Promise<PageText>[] = []
	for (const [index, file] of files.entries()) {
		while (reading.length < pagesReadAhead && index + reading.length < files.length) {
			const next = files[index + reading.length]!
			reading.push(readPage(join(root, next), formatOf(next) ?? 'html'))
		}
		const { text, problem } = await reading.shift()!
		if (problem !== null) failures.push({ file, stage: 'read', message: problem })
		if (text !== null) {
			const page: PageInput = {
				file,
				text: readAs(text),
				format: formatOf(file) ?? 'html',
				url: pageUrl(file, site, urls),
				source: Object.hasOwn(sources, file) ? (sources[file] ?? null) : null,
				pictureFile: (src) => pictureOf(file, src),
			}
			const built = measure(page, failures)
			if (built) {
				places.set(file, placesOf(built))
				records.push(input.projectRoot === undefined ? built : await inSource(built, input.projectRoot))
			}
		}
		input.onPage?.(index + 1, files.length)
		// Signals and the progress bar get their turn between pages.
		await setImmediate()
	}
	return { records, failures, places }
}

function placesOf({ assets }: PageRecord): ReadonlyMap<string, OffsetRange> {
	return new Map(
		assets.map(({ id, position: { start, end } }) => [id, { start: start.offset, end: end.offset }]),
	)
}

/** Analyses one page without touching the disk. Its failure, if it has one, is in the report. */
export function analyzePage(input: TextInput): Report {
	return analyzeText(input).report
}

/** As `analyzePage`, with the snippet files. */
export function analyzeText(input: TextInput): Analysis {
	const { file, text, url = null, source = null } = input
	const records: PageRecord[] = []
	const failures: Failure[] = [...(input.failures ?? [])]
	const format = input.format ?? formatOf(file) ?? 'html'
	const record = text === null ? null : measure({ file, text, url, source, format }, failures)
	if (record) records.push(record)
	const { site = null, date = null } = input
	return withCodes(assess(records, { site, date, failures }), input)
}

function measure(page: PageInput, failures: Failure[]): PageRecord | null {
	try {
		return measurePage(page)
	} catch (error) {
		const stage = error instanceof PageError ? error.stage : 'extract'
		failures.push({ file: page.file, stage, message: reason(error) })
		return null
	}
}

/** A report with the codes of its assets. */
export function withCodes(
	report: Report,
	{ rel, published }: Pick<AnalysisOptions, 'rel' | 'published'>,
): Analysis {
	try {
		const { report: embedded, files } = withEmbeds(report, { rel, published })
		return { report: embedded, embeds: files }
	} catch (error) {
		const failure: Failure = { file: '.', stage: 'embed', message: reason(error) }
		return { report: { ...report, failures: [...report.failures, failure] }, embeds: [] }
	}
}
