import { lstat, mkdir, readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Report } from '@linkworthy/core'
import { html, json } from '@linkworthy/reporters'
import { writeFile } from 'atomically'
import type { Analysis, EmbedFile } from './analyze.ts'
import { isInside } from './pages/find.ts'
import { reason } from './reason.ts'

/** Formats that a report is written in. */
export type FileFormat = 'json' | 'html'

const format: { readonly [name in FileFormat]: (report: Report) => string } = { json, html }

/** The folder of the embed codes, from the report's folder. */
export const embedsFolder = 'embeds'
/** In it, the list of the files that are ours. */
const listName = 'linkworthy-files.json'

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
		await attempt(file, async () => write(output, file, reportText(report, name)))
	}
	await attempt(embedsFolder, () => writeEmbeds(output, embeds))
	return problems
}

async function writeEmbeds(output: string, embeds: readonly EmbedFile[]): Promise<void> {
	const listPath = `${embedsFolder}/${listName}`
	const before = await listedFiles(join(output, listPath))
	const now = new Set(embeds.map(({ path }) => path))
	for (const path of before.filter((path) => !now.has(path))) await remove(output, path)
	// Listed before they are written: a run that is stopped half-way leaves nothing behind that the next cannot remove.
	if (now.size > 0) await write(output, listPath, `${JSON.stringify([...now].sort(), null, '\t')}\n`)
	else if (before.length > 0) await remove(output, listPath)
	for (const { path, text } of embeds) await write(output, path, text)
}

/** What an earlier run wrote; nothing if there was none, or its list is not ours. */
async function listedFiles(path: string): Promise<string[]> {
	try {
		const list: unknown = JSON.parse(await readFile(path, 'utf8'))
		return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : []
	} catch {
		return []
	}
}

async function remove(output: string, path: string): Promise<void> {
	const file = resolve(output, path)
	if (!isInside(dirname(file), join(output, embedsFolder))) return
	try {
		await assertNoLinks(output, file)
		await rm(file)
		await rmdir(dirname(file))
	} catch {
		// Gone already, elsewhere, or the folder holds somebody's own file: then it stays.
	}
}

async function write(output: string, path: string, text: string): Promise<void> {
	const file = resolve(output, path)
	if (!isInside(dirname(file), output)) throw new Error(`${path} lies outside the report's folder`)
	await assertNoLinks(output, file)
	await mkdir(dirname(file), { recursive: true })
	// A report can be made again, so thousands of waits for the disk are not worth it.
	await writeFile(file, text, { fsync: false })
}

/** A symbolic link below the output folder could lead out of it. */
async function assertNoLinks(output: string, path: string): Promise<void> {
	if (path === output) return
	await assertNoLinks(output, dirname(path))
	const found = await lstat(path).catch(() => null)
	if (found?.isSymbolicLink())
		throw new Error(`${path} is a symbolic link, which could lead out of ${output}`)
}
