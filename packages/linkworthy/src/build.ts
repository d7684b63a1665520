import { join, resolve } from 'node:path'
import type { Level, Report } from '@linkworthy/core'
import { embedsFolder, withoutInsertions } from '@linkworthy/embed'
import { summaryLines } from '@linkworthy/reporters'
import { type Analysis, type AssessedSite, assessSite, withCodes } from './analyze.ts'
import { displayPath } from './display-path.ts'
import { manifestName, readPublished } from './embed/manifest-file.ts'
import { belowGate, GateError } from './gate.ts'
import { findPages } from './pages/find.ts'
import { withPreviews } from './pages/previews.ts'
import { parseSite } from './pages/url.ts'
import { reason } from './reason.ts'
import { runDate } from './run-date.ts'
import { writeReport } from './write.ts'

/** Options that the integrations share. */
export interface BuildOptions {
	/** Public address of the site; an integration fills it in from its framework's config. */
	readonly site?: string
	/** Where the reports go, from the project's root. Default `.linkworthy`. */
	readonly output?: string
	/** Reports to write. Default both. */
	readonly formats?: readonly ('json' | 'html')[]
	/** Fail the build when a scored page's total is under this. */
	readonly failUnder?: number
	/** Fail the build on a finding of this level or a graver one. */
	readonly failOn?: Level
	/** Print only errors. */
	readonly quiet?: boolean
	/** `rel` of the attribution link in embed codes. Default none: a plain link. */
	readonly rel?: 'nofollow' | 'sponsored'
	/** Publish embed pages and their records into the built site. Default false. */
	readonly embed?: boolean | EmbedOptions
}

/** How embeds are published. */
export interface EmbedOptions {
	/**
	 * Put dialogs, discovery links and records into all pages. Default false: only where a page holds an empty
	 * `<linkworthy-embed></linkworthy-embed>` ready.
	 */
	readonly inject?: boolean
	/** The file that remembers what was published, from the project's root. Default `linkworthy-embeds.json`. */
	readonly manifest?: string
	/** The name that readers know the site by. Default: as its pages say. */
	readonly siteName?: string
}

/** A site that was just built. */
export interface BuiltSite {
	/** Absolute path of the folder with the pages. */
	readonly root: string
	/** Absolute path of the project; reports are written below it, sources are named from it. */
	readonly projectRoot: string
	/** Pages to analyse, POSIX from `root`. Default: all. */
	readonly files?: readonly string[]
	/** Address of a page by file, where `site` and the file's path do not tell it. */
	readonly urls?: Readonly<Record<string, string>>
	/** File that a page was built from, POSIX from `projectRoot`, by page file. */
	readonly sources?: Readonly<Record<string, string>>
	/** Files that parts of a page were included from, POSIX from `projectRoot`, by page file. */
	readonly parts?: Readonly<Record<string, readonly string[]>>
}

/** What the integrations print through. */
export interface BuildLogger {
	readonly info: (message: string) => void
	readonly warn: (message: string) => void
	readonly error: (message: string) => void
}

/**
 * Analyses a built site, writes the reports and the embed codes, and prints the summary.
 *
 * Never throws for what goes wrong in the analysis: that is a warning. Throws `GateError` only if `failUnder` or
 * `failOn` was asked for and is not met, or cannot be told because the analysis failed.
 *
 * @returns the report, or null when there was nothing to analyse or the analysis failed.
 */
export async function reportBuild(
	site: BuiltSite,
	options: BuildOptions,
	logger: BuildLogger,
): Promise<Report | null> {
	const output = resolve(site.projectRoot, options.output ?? '.linkworthy')
	let assessed: AssessedSite
	try {
		assessed = await assessBuild(site, options, output)
	} catch (error) {
		const message = `The site was not analysed: ${reason(error)}`
		if (options.failUnder !== undefined || options.failOn !== undefined) throw new GateError(message)
		logger.warn(message)
		return null
	}
	if (assessed.report.totals.pages === 0) {
		for (const line of summaryLines(assessed.report, { colour: false, quiet: true })) logger.warn(line)
		if (!options.quiet) logger.warn('No page was analysed.')
		return null
	}
	const { info, warnings, problems, published } = await embeds(assessed, site, options)
	const analysis = withCodes(withPreviews(assessed.report, site.root), { rel: options.rel, published })
	const unwritten = await writeReport(output, analysis, options.formats ?? ['json', 'html'])
	print(analysis, output, site, options, logger)
	if (!options.quiet) for (const line of info) logger.info(line)
	for (const line of [...unwritten, ...warnings, ...problems]) logger.warn(line)
	const reasons = belowGate(analysis.report, options)
	if (reasons.length > 0) throw new GateError(reasons.join(' '))
	return analysis.report
}

/** Publishes embeds, if that is asked for; else those of before count. */
async function embeds(
	assessed: AssessedSite,
	site: BuiltSite,
	options: BuildOptions,
): Promise<Awaited<ReturnType<typeof import('./embed/embed-build.ts').embedBuild>>> {
	if (options.embed) {
		// Loaded late: what makes citations takes half a second to load.
		const { embedBuild } = await import('./embed/embed-build.ts')
		return embedBuild(assessed, site, options)
	}
	const quiet = { info: [], warnings: [], problems: [] }
	try {
		const manifest = resolve(site.projectRoot, manifestName)
		const published = await readPublished(manifest, assessed.report.site)
		return published ? { ...quiet, published } : quiet
	} catch (error) {
		return { ...quiet, warnings: [reason(error)] }
	}
}

async function assessBuild(site: BuiltSite, options: BuildOptions, output: string): Promise<AssessedSite> {
	const { root, urls, sources, parts, projectRoot, files } = site
	const found = files ? { files } : await findPages(['.'], root, output)
	return assessSite({
		...{ ...found, root, urls, sources, parts, projectRoot },
		files: found.files.toSorted(),
		site: options.site === undefined ? null : parseSite(options.site).href,
		date: runDate(process.env).toISOString(),
		...(options.embed && { readAs: withoutInsertions }),
	})
}

/** Errors are told from the rest by asking for them alone. */
function print(
	{ report, embeds }: Analysis,
	output: string,
	{ projectRoot }: BuiltSite,
	{ quiet = false, formats = ['html'] }: BuildOptions,
	logger: BuildLogger,
): void {
	const place = (name: string): string => displayPath(join(output, name), projectRoot)
	const troubles = summaryLines(report, { colour: false, quiet: true })
	if (quiet) {
		for (const line of troubles) logger.error(line)
		return
	}
	const lines = summaryLines(report, {
		colour: false,
		reportPath: place(formats.includes('html') ? 'report.html' : 'report.json'),
		embedsPath: embeds.length > 0 ? place(embedsFolder) : null,
	})
	for (const line of lines) logger[troubles.includes(line) ? 'error' : 'info'](line)
}
