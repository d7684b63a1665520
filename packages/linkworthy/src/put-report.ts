import { join } from 'node:path'
import { embedsFolder } from '@linkworthy/embed'
import { type PathOf, problems, terminal } from '@linkworthy/reporters'
import type { Analysis } from './analyze.ts'
import { hasColour } from './colour.ts'
import { displayPath } from './display-path.ts'
import type { Format } from './flags.ts'
import type { FoundPages } from './pages/find.ts'
import type { Io } from './run.ts'
import { type FileFormat, reportText, writeReport } from './write.ts'

/** Where a report goes, and in which forms. */
export interface Destination {
	readonly formats: readonly Format[]
	/** Absolute path of the report's folder; null: the one format is printed. */
	readonly output: string | null
	readonly quiet: boolean
	/** How a file of the report is written for the one who called the command. */
	readonly pathOf: PathOf
}

/** Pages as the one who called the command at `cwd` would name them; what is no page as it was named. */
export function pathsFrom({ root, files }: Pick<FoundPages, 'root' | 'files'>, cwd: string): PathOf {
	const pages = new Set(files)
	return (file) => (pages.has(file) ? displayPath(join(root, file), cwd) : file)
}

/** Writes and prints a report; returns what could not be written, a line each. */
export async function putReport(
	analysis: Analysis,
	destination: Destination,
	io: Io,
): Promise<readonly string[]> {
	const { formats, output } = destination
	const files = fileFormats(formats)
	if (output === null) for (const name of files) io.stdout.write(reportText(analysis.report, name))
	const unwritten = await writeFiles(analysis, destination)
	printReport(analysis, destination, io)
	return unwritten
}

/** Writes the files of a report; returns what could not be written, a line each. */
export async function writeFiles(
	analysis: Analysis,
	{ formats, output }: Destination,
): Promise<readonly string[]> {
	const files = fileFormats(formats)
	return output === null || files.length === 0 ? [] : writeReport(output, analysis, files)
}

function printReport(
	{ report, embeds }: Analysis,
	{ formats, output, quiet, pathOf }: Destination,
	{ stdout, stderr, env, cwd }: Io,
): void {
	const files = fileFormats(formats)
	const place = (name: string): string | null =>
		output === null || files.length === 0 ? null : displayPath(join(output, name), cwd)
	if (formats.includes('problems')) stdout.write(problems(report, { pathOf, quiet }))
	if (formats.includes('terminal')) {
		const reportPath = place(files.includes('html') ? 'report.html' : 'report.json')
		const embedsPath = embeds.length > 0 ? place(embedsFolder) : null
		const colour = hasColour(stdout, env)
		// A terminal that does not know its size says 0.
		const width = stdout.columns || undefined
		stdout.write(terminal(report, { colour, width, quiet, reportPath, embedsPath }))
	} else if (!formats.includes('problems')) {
		// Standard output may be the report itself, and what is wrong should be seen all the same.
		stderr.write(terminal(report, { colour: hasColour(stderr, env), quiet: true }))
	}
}

/** The formats that are files. */
export function fileFormats(formats: readonly Format[]): FileFormat[] {
	return formats.filter((name) => name === 'json' || name === 'html')
}
