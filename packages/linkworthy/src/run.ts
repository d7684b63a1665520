import { join, resolve } from 'node:path'
import { embedsFolder } from '@linkworthy/embed'
import { terminal } from '@linkworthy/reporters'
import { CommanderError } from 'commander'
import { type Analysis, type AnalysisOptions, analyzeSite, analyzeText, type SiteInput } from './analyze.ts'
import { displayPath } from './display-path.ts'
import { manifestName, readPublished } from './embed/manifest-file.ts'
import { commandLine, type Flags, type Format, readUrls, UsageError } from './flags.ts'
import { belowGate } from './gate.ts'
import { findPages } from './pages/find.ts'
import { readStream } from './pages/read.ts'
import { pageUrl } from './pages/url.ts'
import { progressBar } from './progress.ts'
import { reason } from './reason.ts'
import { runDate } from './run-date.ts'
import { reportText, writeReport } from './write.ts'

/** The world as the command sees it. */
export interface Io {
	readonly stdin: AsyncIterable<Uint8Array | string>
	readonly stdout: NodeJS.WriteStream
	readonly stderr: NodeJS.WriteStream
	readonly env: NodeJS.ProcessEnv
	/** Absolute path. */
	readonly cwd: string
}

/** Exit codes: fine; below what was asked; nothing could be analysed or written, or the flags are wrong. */
const [fine, below, wrong] = [0, 1, 2] as const

/**
 * Runs the command. Never rejects.
 *
 * @param argv the arguments after the command's name.
 * @returns the exit code.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
	const complain = (message: string): number => {
		io.stderr.write(`linkworthy: ${message.replace(/\s+/g, ' ').trim()}\n`)
		return wrong
	}
	let code: number = fine
	const program = commandLine(
		{
			analyze: async (inputs, flags) => {
				code = await analyze(inputs, flags, io)
			},
			embed: async (folder, flags) => {
				// Loaded late: what makes citations takes half a second to load.
				const { embedSite } = await import('./embed/embed-site.ts')
				code = (await embedSite(folder, flags, io)) ? fine : wrong
			},
			audit: async (inputs, flags) => {
				const { auditSaved } = await import('./audit/audit-saved.ts')
				await auditSaved(inputs, flags, io)
			},
		},
		(command) =>
			command.exitOverride().configureOutput({
				writeOut: (text) => io.stdout.write(text),
				writeErr: (text) => io.stderr.write(text),
				outputError: (text) => complain(`${text.replace(/^error: /, '')} See linkworthy --help.`),
			}),
	)
	try {
		await program.parseAsync(argv, { from: 'user' })
		return code
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? fine : wrong
		if (error instanceof UsageError) return complain(`${error.message} See linkworthy --help.`)
		return complain(reason(error))
	}
}

async function analyze(inputs: readonly string[], flags: Flags, io: Io): Promise<number> {
	const formats: readonly Format[] = flags.format ?? ['terminal', 'json', 'html']
	check(inputs, flags, formats)
	const site = flags.site ?? null
	const urls = flags.urls === undefined ? {} : await readUrls(flags.urls, io.cwd, site)
	const published = await readPublished(resolve(io.cwd, flags.manifest ?? manifestName), site)
	const options = { site, urls, date: runDate(io.env).toISOString(), published }
	const output = flags.output === '-' ? null : resolve(io.cwd, flags.output ?? '.linkworthy')
	const analysis = await (inputs[0] === '-'
		? analyzeStandardInput(io, options)
		: analyzeInputs(inputs, io, options, output, flags.quiet === true))
	if (analysis.report.totals.pages === 0) {
		io.stderr.write(terminal(analysis.report, { colour: hasColour(io.stderr, io.env), quiet: true }))
		throw new Error('nothing could be analysed')
	}
	const unwritten = await put(analysis, formats, output, flags.quiet === true, io)
	const reasons = belowGate(analysis.report, flags)
	for (const line of [...unwritten, ...reasons]) io.stderr.write(`linkworthy: ${line}\n`)
	return unwritten.length > 0 ? wrong : reasons.length > 0 ? below : fine
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
}

type RunOptions = AnalysisOptions & Required<Pick<SiteInput, 'site' | 'urls'>>

async function analyzeInputs(
	inputs: readonly string[],
	{ cwd, stderr }: Io,
	options: RunOptions,
	output: string | null,
	quiet: boolean,
): Promise<Analysis> {
	const found = await findPages(inputs, cwd, output ?? undefined)
	const progress = progressBar(stderr, quiet)
	try {
		return await analyzeSite({ ...options, ...found, onPage: progress.update })
	} finally {
		progress.stop()
	}
}

async function analyzeStandardInput({ stdin }: Io, options: RunOptions): Promise<Analysis> {
	const { format, text, problem } = await readStream(stdin)
	const file = format === 'html' ? 'stdin.html' : 'stdin.md'
	const failures = problem === null ? [] : [{ file, stage: 'read' as const, message: problem }]
	return analyzeText({ ...options, file, text, format, failures, url: pageUrl(file, null, options.urls) })
}

/** Writes and prints the report; returns what could not be written, a line each. */
async function put(
	analysis: Analysis,
	formats: readonly Format[],
	output: string | null,
	quiet: boolean,
	{ stdout, stderr, env, cwd }: Io,
): Promise<readonly string[]> {
	const { report, embeds } = analysis
	const files = formats.filter((name) => name !== 'terminal')
	if (output === null) for (const name of files) stdout.write(reportText(report, name))
	const written = output !== null && files.length > 0 ? output : null
	const unwritten = written === null ? [] : await writeReport(written, analysis, files)
	const place = (name: string): string | null =>
		written === null ? null : displayPath(join(written, name), cwd)
	if (formats.includes('terminal')) {
		const reportPath = place(files.includes('html') ? 'report.html' : 'report.json')
		const embedsPath = embeds.length > 0 ? place(embedsFolder) : null
		const colour = hasColour(stdout, env)
		// A terminal that does not know its size says 0.
		const width = stdout.columns || undefined
		stdout.write(terminal(report, { colour, width, quiet, reportPath, embedsPath }))
	} else {
		// Standard output may be the report itself, and what is wrong should be seen all the same.
		stderr.write(terminal(report, { colour: hasColour(stderr, env), quiet: true }))
	}
	return unwritten
}

/** See https://no-color.org and https://force-color.org. */
function hasColour(stream: NodeJS.WriteStream, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
	if (NO_COLOR) return false
	if (FORCE_COLOR) return FORCE_COLOR !== '0'
	return stream.isTTY === true && TERM !== 'dumb'
}
