import type { Level, Report } from '@linkworthy/core'

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
 * `failOn` was asked for and is not met.
 *
 * @returns the report, or null when there was nothing to analyse or the analysis failed.
 */
export async function reportBuild(_site: BuiltSite, _options: BuildOptions, _logger: BuildLogger): Promise<Report | null> {
	throw new Error('not built yet')
}
