import {
	assess,
	type Failure,
	formatOf,
	type PageFormat,
	type PageRecord,
	type Report,
} from '@linkworthy/core'
import { type EmbedFile, type PublishedSite, withEmbeds } from '@linkworthy/embed'
import { type AssetPlaces, measureOne, measureSite } from './measure-files.ts'
import { withPreviews } from './pages/previews.ts'
import type { PageUrls } from './pages/url.ts'
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
	const record = text === null ? null : measureOne({ file, text, url, source, format }, failures)
	if (record) records.push(record)
	return conclude(records, failures, input)
}

/** Judges what was measured, and makes the codes. */
export function conclude(
	records: readonly PageRecord[],
	failures: readonly Failure[],
	options: AnalysisOptions,
): Analysis {
	const { site = null, date = null } = options
	return withCodes(assess(records, { site, date, failures }), options)
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
