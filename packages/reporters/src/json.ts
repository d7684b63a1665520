import type { Report } from '@linkworthy/core'

/** The report itself, indented with tabs, with a newline at the end: the same report gives the same bytes. */
export function json(report: Report): string {
	return `${JSON.stringify(report, null, '\t')}\n`
}
