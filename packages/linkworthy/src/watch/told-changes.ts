import { diffReports, type Report, type ReportDiff } from '@linkworthy/core'
import { changeLines, failureLine, pageProblems, printable } from '@linkworthy/reporters'
import { hasColour } from '../colour.ts'
import type { Destination } from '../put-report.ts'
import type { Io } from '../run.ts'

/** What an edit did. */
export interface Edit {
	readonly before: Report
	readonly after: Report
	/** Files that were measured or forgotten. */
	readonly files: readonly string[]
	readonly moment: Date
}

/** The line from which on problem lines are told anew: of one file, or of all. Editors look for it. */
export function beginLine(path?: string): string {
	return `[linkworthy] begin${path === undefined ? '' : ` ${printable(path)}`}\n`
}

/** The line after which the problems that were not told are gone. */
export const endLine = '[linkworthy] end\n'

/** Files that are named one by one. A judgement. */
const mostNamed = 3

/** Prints what an edit changed, and nothing else. */
export function printChanges(edit: Edit, { formats, quiet, pathOf }: Destination, io: Io): void {
	const diff = diffReports(edit.before, edit.after)
	if (formats.includes('problems')) io.stdout.write(problemChanges(edit, diff, { quiet, pathOf }))
	if (formats.includes('terminal')) io.stdout.write(summary(edit, diff, { quiet, pathOf }, io))
}

function summary(
	{ files, moment }: Edit,
	diff: ReportDiff,
	{ quiet, pathOf }: Pick<Destination, 'quiet' | 'pathOf'>,
	{ stdout, env }: Io,
): string {
	const lines = changeLines(diff, {
		colour: hasColour(stdout, env),
		width: stdout.columns || undefined,
		quiet,
	})
	if (quiet && lines.length === 0) return ''
	const named = files.slice(0, mostNamed).map((file) => printable(pathOf(file)))
	const more = files.length > mostNamed ? [`${files.length - mostNamed} more`] : []
	const said = lines.length > 0 ? lines : ['Nothing changed that is told.']
	return [`${moment.toTimeString().slice(0, 8)} ${[...named, ...more].join(', ')}`, ...said]
		.map((line) => `${line}\n`)
		.join('')
}

/**
 * The problems of each page that may have others now, between lines that say so: an editor forgets what it knew of a
 * file at the first, so all of its problems are told again, those that only moved by a line included.
 */
function problemChanges(
	{ after, files }: Edit,
	{ pages }: ReportDiff,
	{ quiet, pathOf }: Pick<Destination, 'quiet' | 'pathOf'>,
): string {
	const others = pages.changed
		.filter(({ findings }) => findings.added.length + findings.gone.length > 0)
		.map(({ file }) => file)
	const byFile = new Map(after.pages.map((page) => [page.file, page]))
	return [...new Set([...files, ...others])]
		.map((file) => {
			const page = byFile.get(file)
			const lines = [
				...(page ? pageProblems(page, { pathOf, quiet }) : []),
				...after.failures
					.filter((failure) => failure.file === file)
					.map((failure) => failureLine(failure, pathOf)),
			]
			return beginLine(pathOf(file)) + lines.map((line) => `${line}\n`).join('') + endLine
		})
		.join('')
}
