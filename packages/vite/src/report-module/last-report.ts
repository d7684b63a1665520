import { readFileSync } from 'node:fs'
import type { Report } from 'linkworthy'

/**
 * Reads the report that the last run has written.
 *
 * @returns null where there is none, or it is not of the form that this version knows.
 */
export function readLastReport(file: string): Report | null {
	try {
		const report: Report = JSON.parse(readFileSync(file, 'utf8'))
		return report.schemaVersion === 1 ? report : null
	} catch {
		return null
	}
}

const inBuild = new Map<string, Report | null>()

/**
 * The same for all builds of this process: the client's and the server's must show the same, and one of them may write a
 * new report before the other reads.
 */
export function reportBeforeBuild(file: string): Report | null {
	const known = inBuild.get(file)
	if (known !== undefined) return known
	const report = readLastReport(file)
	inBuild.set(file, report)
	return report
}
