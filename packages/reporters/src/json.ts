import type { Report, ReportDiff } from '@linkworthy/core'

/** A report, or what is different between two, indented with tabs, with a newline at the end: the same one gives the same bytes. */
export function json(report: Report | ReportDiff): string {
	return `${JSON.stringify(report, null, '\t')}\n`
}
