import { existsSync } from 'node:fs'
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
import { type EmbedFile, withEmbeds } from '@linkworthy/embed'
import { pictureFiles } from './pages/pictures.ts'
import { withPreviews } from './pages/previews.ts'
import { readPage } from './pages/read.ts'
import { inSource } from './pages/source.ts'
import { measureSource } from './pages/source-memory.ts'
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
	/** Files that parts of a page were included from, POSIX from the project's root, by page file. */
	readonly parts?: Readonly<Record<string, readonly string[]>> | undefined
	/** Absolute path of the project: with it, positions are given in the sources where they can be. */
	readonly projectRoot?: string
	/** What the text of a page is read as; default as it is. Positions are those in the text that was read. */
	readonly readAs?: ((text: string) => string) | undefined
	/** Stops between two pages: it rejects. */
	readonly signal?: AbortSignal | undefined
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

/** A page as a dev server has it: its text in memory, what it is made of on the disk. */
export interface ServedInput extends TextInput {
	readonly text: string
	/** Absolute path of the project: positions are given in `source`, which is below it, where they can be. */
	readonly projectRoot: string
	/** Absolute paths of the folders that the site is served from, the one with the pages first: pictures are read there. */
	readonly folders: readonly string[]
	/** Path of the page, POSIX from the first folder: pictures may be named from it. */
	readonly place: string
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
	const { records, failures } = await measureSite(input)
	const analysis = conclude(records, failures, input)
	return { ...analysis, report: withPreviews(analysis.report, input.root) }
}

/** What was measured of a site's pages, and what failed; `assess` makes a report of it. */
export interface MeasuredSite {
	readonly records: readonly PageRecord[]
	readonly failures: readonly Failure[]
}

/** The first half of `analyzeSite`: reads and measures, and judges nothing. */
export async function measureSite(input: SiteInput): Promise<MeasuredSite> {
	const records: PageRecord[] = []
	const failures: Failure[] = [...(input.failures ?? [])]
	for await (const page of measureFiles(input, pictureFiles(input.root, input.site ?? null))) {
		if (page.record) records.push(page.record)
		failures.push(...page.failures)
	}
	return { records, failures }
}

/** A page as it was found on the disk. */
export interface MeasuredFile {
	readonly file: string
	/** Null: it could not be measured, and the failures say why. */
	readonly record: PageRecord | null
	readonly failures: readonly Failure[]
}

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
			record =
				built && input.projectRoot !== undefined
					? await inSource(built, input.projectRoot, {
							parts: Object.hasOwn(parts, file) ? parts[file] : [],
							pictureFile: page.pictureFile,
						})
					: built
		}
		yield { file, record, failures }
		input.onPage?.(index + 1, files.length)
		// Signals and the progress bar get their turn between pages.
		await setImmediate()
		input.signal?.throwIfAborted()
	}
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
	return conclude(records, failures, input)
}

/** Analyses one page of a dev server. Never rejects: its failure, if it has one, is in the report. */
export async function analyzeServed(input: ServedInput): Promise<Report> {
	const { file, text, url = null, source = null, folders, place, site = null } = input
	const pictures = folders.filter((folder) => existsSync(folder)).map((folder) => pictureFiles(folder, site))
	const failures: Failure[] = [...(input.failures ?? [])]
	const page: PageInput = {
		...{ file, text, url, source },
		format: input.format ?? formatOf(file) ?? 'html',
		pictureFile: (src) => {
			for (const pictureOf of pictures) {
				const picture = pictureOf(place, src)
				if (picture) return picture
			}
			return null
		},
	}
	const record = measure(page, failures)
	return conclude(
		record
			? [await inSource(record, input.projectRoot, { pictureFile: page.pictureFile, measure: measureSource })]
			: [],
		failures,
		input,
	).report
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

/** The second half of `analyzeSite`: judges what was measured, and makes the embed codes. */
export function conclude(
	records: readonly PageRecord[],
	failures: readonly Failure[],
	options: AnalysisOptions,
): Analysis {
	const { site = null, date = null, rel } = options
	const report = assess(records, { site, date, failures })
	try {
		const { report: embedded, files } = withEmbeds(report, rel === undefined ? {} : { rel })
		return { report: embedded, embeds: files }
	} catch (error) {
		const failure: Failure = { file: '.', stage: 'embed', message: reason(error) }
		return { report: { ...report, failures: [...report.failures, failure] }, embeds: [] }
	}
}
