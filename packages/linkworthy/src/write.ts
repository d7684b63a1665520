import { join } from 'node:path'
import type { Report } from '@linkworthy/core'
import { html, json } from '@linkworthy/reporters'
import type { Analysis } from './analyze.ts'
import { reason } from './reason.ts'
import { writeInside, writeListed } from './write-inside.ts'

/** Formats that a report is written in. */
export type FileFormat = 'json' | 'html'

const format: { readonly [name in FileFormat]: (report: Report) => string } = { json, html }

/** The folder of the embed codes, from the report's folder. */
export const embedsFolder = 'embeds'

/** The report as text. */
export function reportText(report: Report, name: FileFormat): string {
	return format[name](report)
}

/**
 * Writes `report.<format>` and the embed codes, each file at once or not at all. Embed codes of an earlier run that
 * are no longer made are removed; files that no run has written stay.
 *
 * @param output absolute path of the report's folder; it is made.
 * @returns what could not be written and why, a line each; the rest was written.
 */
export async function writeReport(
	output: string,
	{ report, embeds }: Analysis,
	formats: readonly FileFormat[],
): Promise<string[]> {
	const problems: string[] = []
	const attempt = async (name: string, writing: () => Promise<void>): Promise<void> => {
		try {
			await writing()
		} catch (error) {
			problems.push(`${join(output, name)} could not be written: ${reason(error)}`)
		}
	}
	for (const name of formats) {
		const file = `report.${name}`
		await attempt(file, async () => writeInside(output, file, reportText(report, name)))
	}
	await attempt(embedsFolder, () => writeListed(output, embedsFolder, embeds))
	return problems
}
