import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '@linkworthy/core'

/** What a report of the whole site said of a page's place in it. */
export interface LastPlace {
	/** Of 100. */
	readonly points: number
	/** When the report was made, ISO 8601. */
	readonly date: string | null
}

/** The biggest report that is read, in bytes. A judgement: parsing more would hold up the dev server. */
const mostBytes = 32 * 1024 * 1024

/** Tells what the report of the last build said of the place of a page, by its file. */
export type LastReport = (file: string) => Promise<LastPlace | null>

/**
 * Reads the last build's report when it is asked, and again after another build.
 *
 * @param folder absolute path of the reports.
 */
export function lastReport(folder: string): LastReport {
	const path = join(folder, 'report.json')
	let readAt = Number.NaN
	let places: ReadonlyMap<string, LastPlace> = new Map()
	return async (file) => {
		try {
			const { mtimeMs, size } = await stat(path)
			if (mtimeMs !== readAt) {
				readAt = mtimeMs
				places = size > mostBytes ? new Map() : placesOf(JSON.parse(await readFile(path, 'utf8')))
			}
		} catch {
			// None is written yet, or another tool's file has the name.
			places = new Map()
		}
		return places.get(file) ?? null
	}
}

function placesOf({ date, pages }: Report): ReadonlyMap<string, LastPlace> {
	return new Map(
		pages.flatMap(({ file, score }) =>
			typeof score?.dimensions.place === 'number' ? [[file, { points: score.dimensions.place, date }]] : [],
		),
	)
}
