import { join } from 'node:path'
import type { Report } from '@linkworthy/core'
import { type EmbedFile, embedsFolder } from '@linkworthy/embed'
import { html, json } from '@linkworthy/reporters'
import type { Analysis } from './analyze.ts'
import { reason } from './reason.ts'
import { writeInside, writeListed } from './write-inside.ts'

/** Formats that a report is written in. */
export type FileFormat = 'json' | 'html'

const format: { readonly [name in FileFormat]: (report: Report) => string } = { json, html }

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
	for (const name of formats) {
		const file = `report.${name}`
		const writing = async () => writeInside(output, file, reportText(report, name))
		problems.push(...(await unwritten(join(output, file), writing)))
	}
	return [...problems, ...(await writeCodes(output, embeds))]
}

/** The embed codes alone, as `writeReport` writes them. */
export function writeCodes(output: string, embeds: readonly EmbedFile[]): Promise<string[]> {
	return unwritten(join(output, embedsFolder), () => writeListed(output, embedsFolder, embeds))
}

async function unwritten(path: string, writing: () => Promise<void>): Promise<string[]> {
	try {
		await writing()
		return []
	} catch (error) {
		return [`${path} could not be written: ${reason(error)}`]
	}
}
