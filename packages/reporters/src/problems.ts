import type { Page, Report } from '@linkworthy/core'
import { failureLine, type PathOf, problemLine } from './problem-line.ts'

/** How problem lines are written. */
export interface ProblemOptions {
	/** Default: files as the report names them. */
	readonly pathOf?: PathOf | undefined
	/** Only errors and failures. */
	readonly quiet?: boolean | undefined
}

/** Every finding and failure of a report, a line each: by file, and by place in it. */
export function problems(report: Report, options: ProblemOptions = {}): string {
	const lines = [
		...report.pages.flatMap((page) => pageProblems(page, options)),
		...report.failures.map((failure) => failureLine(failure, options.pathOf)),
	]
	return lines.map((line) => `${line}\n`).join('')
}

/** The findings of one page, a line each, by place. */
export function pageProblems(page: Page, { pathOf, quiet = false }: ProblemOptions = {}): string[] {
	return page.findings
		.filter(({ level }) => !quiet || level === 'error')
		.toSorted((a, b) => (a.position?.start.offset ?? -1) - (b.position?.start.offset ?? -1))
		.map((finding) => problemLine(page, finding, pathOf))
}
