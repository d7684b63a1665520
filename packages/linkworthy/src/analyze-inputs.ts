import { resolve } from 'node:path'
import { terminal } from '@linkworthy/reporters'
import { type Analysis, type AnalysisOptions, analyzeSite, analyzeText, type SiteInput } from './analyze.ts'
import { hasColour } from './colour.ts'
import { manifestName, readPublished } from './embed/manifest-file.ts'
import { exitCode } from './exit-code.ts'
import { type Flags, type Format, readUrls, UsageError } from './flags.ts'
import { belowGate } from './gate.ts'
import { findPages } from './pages/find.ts'
import { readStream } from './pages/read.ts'
import { pageUrl } from './pages/url.ts'
import { progressBar } from './progress.ts'
import { type Destination, pathsFrom, putReport } from './put-report.ts'
import type { Io } from './run.ts'
import { runDate } from './run-date.ts'

/** What holds for every page of a run of the command. */
export type RunOptions = AnalysisOptions & Required<Pick<SiteInput, 'site' | 'urls'>>

/** The command `linkworthy analyze`. Returns its exit code; rejects if nothing could be analysed. */
export async function analyzeInputs(inputs: readonly string[], flags: Flags, io: Io): Promise<number> {
	const formats: readonly Format[] = flags.format ?? ['terminal', 'json', 'html']
	check(inputs, flags, formats)
	const site = flags.site ?? null
	const urls = flags.urls === undefined ? {} : await readUrls(flags.urls, io.cwd, site)
	const published = await readPublished(resolve(io.cwd, flags.manifest ?? manifestName), site)
	const options = { site, urls, date: runDate(io.env).toISOString(), published }
	const output = flags.output === '-' ? null : resolve(io.cwd, flags.output ?? '.linkworthy')
	const destination: Destination = { formats, output, quiet: flags.quiet === true, pathOf: (file) => file }
	if (flags.watch) {
		const { watchSite } = await import('./watch/watch-site.ts')
		await watchSite(inputs, options, destination, io)
		return exitCode.fine
	}
	const { analysis, pathOf } = await (inputs[0] === '-'
		? analyzeStandardInput(io, options)
		: analyzeFiles(inputs, io, options, destination))
	assertAnalyzed(analysis, io)
	const unwritten = await putReport(analysis, { ...destination, pathOf }, io)
	const reasons = belowGate(analysis.report, flags)
	for (const line of [...unwritten, ...reasons]) io.stderr.write(`linkworthy: ${line}\n`)
	return unwritten.length > 0 ? exitCode.wrong : reasons.length > 0 ? exitCode.below : exitCode.fine
}

/** Throws, and prints why, if there is no page. */
export function assertAnalyzed({ report }: Analysis, { stderr, env }: Io): void {
	if (report.totals.pages > 0) return
	stderr.write(terminal(report, { colour: hasColour(stderr, env), quiet: true }))
	throw new Error('nothing could be analysed')
}

/** Throws a `UsageError` for flags that do not go together. */
function check(inputs: readonly string[], flags: Flags, formats: readonly Format[]): void {
	if (inputs.length === 0) throw new UsageError('nothing to analyse: name a folder, a file or a glob.')
	if (inputs.includes('-') && inputs.length > 1) {
		throw new UsageError('standard input (-) is one page; analyse the other inputs in a run of their own.')
	}
	if (flags.output === '-' && formats.length !== 1) {
		throw new UsageError('--output - prints one format: choose it with one --format.')
	}
	if (!flags.watch) return
	if (inputs.includes('-') || flags.output === '-') {
		throw new UsageError('--watch needs files: standard input and output (-) end with one page.')
	}
	if (flags.failUnder !== undefined || flags.failOn !== undefined) {
		throw new UsageError(
			'--watch goes on until it is stopped; ask --fail-under and --fail-on of a run that ends.',
		)
	}
}

/** A report, and how its files are written for the one who called. */
interface Analyzed {
	readonly analysis: Analysis
	readonly pathOf: Destination['pathOf']
}

async function analyzeFiles(
	inputs: readonly string[],
	{ cwd, stderr }: Io,
	options: RunOptions,
	{ output, quiet }: Destination,
): Promise<Analyzed> {
	const found = await findPages(inputs, cwd, output ?? undefined)
	const progress = progressBar(stderr, quiet)
	try {
		const analysis = await analyzeSite({ ...options, ...found, onPage: progress.update })
		return { analysis, pathOf: pathsFrom(found, cwd) }
	} finally {
		progress.stop()
	}
}

async function analyzeStandardInput({ stdin }: Io, options: RunOptions): Promise<Analyzed> {
	const { format, text, problem } = await readStream(stdin)
	const file = format === 'html' ? 'stdin.html' : 'stdin.md'
	const failures = problem === null ? [] : [{ file, stage: 'read' as const, message: problem }]
	const url = pageUrl(file, null, options.urls)
	return {
		analysis: analyzeText({ ...options, file, text, format, failures, url }),
		pathOf: (name) => name,
	}
}
