import { namesIdentifiers } from '@linkworthy/core'
import type { TableGrid } from '@linkworthy/embed'
import { type Moment, momentReader } from './moment.ts'
import { decimalMark, numberOf, type Reading, readNumber } from './number.ts'
import { unitIn } from './unit.ts'

/** A column, and what its cells say; every list has one entry for each row. */
export type Column = Measure | Moments | Names | Unfit

interface Base {
	readonly header: string
	/** The cells as written. */
	readonly texts: readonly string[]
}

/** Numbers that measure something. */
export interface Measure extends Base {
	readonly kind: 'measure'
	/** Null where the cell says nothing. */
	readonly values: readonly (number | null)[]
	/** Of every cell or of the header; null where none is named. */
	readonly unit: string | null
}

/** Points in time of one grain. */
export interface Moments extends Base {
	readonly kind: 'moments'
	readonly moments: readonly Moment[]
}

/** Words that name what a row is about. */
export interface Names extends Base {
	readonly kind: 'names'
}

/** What nothing can be drawn from. */
export interface Unfit extends Base {
	readonly kind: 'unfit'
	readonly why: UnfitColumn
}

/** Numbers that name things, other things than numbers, and numbers that cannot be read as one of a kind. */
export type UnfitColumn =
	| 'identifiers'
	| 'words'
	| 'constant'
	| 'words among numbers'
	| 'ranges'
	| 'mixed units'
	| 'unclear numbers'

/** Headers of numbers that are no amounts: places on the earth, versions. */
const placeHeader =
	/^(?:lat(?:itude)?|lon(?:g|gitude)?|lng|breite(?:ngrad)?|länge(?:ngrad)?|coordinates|version|release|url|date)$/iu
/** Headers of numbers that put rows in an order. */
const rankHeader =
	/^(?:rank(?:ing)?|position|place|order|rang|platz|puesto|posición|posição|posizione|positie|順位|排名|순위)$/iu
/** Most of the column's cells may be empty, but no more than half of them (a judgement). */
const leastFilled = 0.5

/**
 * Reads the columns of a table.
 *
 * @param lang BCP 47, `und` where it is not known.
 * @param isHeaded the first column holds the headers of the rows: numbers there name lines or versions.
 */
export function readColumns({ header, body }: TableGrid, lang: string, isHeaded = false): Column[] {
	const cells = header.map((_, at) => body.map((row) => row[at] ?? ''))
	const readings = cells.map((texts) => texts.map(readNumber))
	const numbers = readings.flatMap((column) =>
		column.flatMap((read) => (read.form === 'number' ? [read.digits] : [])),
	)
	const mark = decimalMark(numbers, lang)
	const readMoment = momentReader(lang)
	return header.map((name, at): Column => {
		const base = { header: name, texts: cells[at] as string[] }
		const moments = momentsOf(base.texts, readMoment)
		if (moments !== null) return { kind: 'moments', ...base, moments }
		if (at === 0 && isHeaded) return words(base, [])
		const column = readings[at] as Reading[]
		const filled = column.filter(({ form }) => form !== 'missing')
		const read = filled.filter((cell) => cell.form === 'number')
		if (read.length < filled.length * 0.7 || read.length === 0) return words(base, filled)
		const values = column.map((cell) => {
			const value = cell.form === 'number' && mark !== null ? numberOf(cell.digits, mark) : null
			return value === null ? null : value * (cell as { sign: number }).sign
		})
		if (isIdentifier(base, column, values)) return { kind: 'unfit', ...base, why: 'identifiers' }
		const why = column.some(({ form }) => form === 'range')
			? 'ranges'
			: column.some(({ form }) => form === 'words')
				? 'words among numbers'
				: column.some(({ form }, row) => form === 'number' && values[row] === null)
					? 'unclear numbers'
					: null
		if (why !== null) return { kind: 'unfit', ...base, why }
		// A setting that all rows share is nothing to compare.
		if (new Set(values).size === 1) return { kind: 'unfit', ...base, why: 'constant' }
		if (filled.length < column.length * leastFilled) return { kind: 'unfit', ...base, why: 'words' }
		const unit = unitOf(read)
		if (unit === undefined) return { kind: 'unfit', ...base, why: 'mixed units' }
		return { kind: 'measure', ...base, values, unit: unit ?? unitIn(name) }
	})
}

function words(base: Base, filled: readonly Reading[]): Column {
	if (filled.some(({ form }) => form === 'range') && filled.every(({ form }) => form !== 'words'))
		return { kind: 'unfit', ...base, why: 'ranges' }
	const named = base.texts.filter((text) => text !== '')
	const isName = named.length === base.texts.length && named.every((text) => text.length <= longestName)
	return isName ? { kind: 'names', ...base } : { kind: 'unfit', ...base, why: 'words' }
}

/** Longest label of a row, in characters; a judgement: three lines of a narrow chart. */
const longestName = 60

/** All cells as points in time of one grain; null where one of them is none. */
function momentsOf(texts: readonly string[], read: (text: string) => Moment | null): Moment[] | null {
	const moments: Moment[] = []
	for (const text of texts) {
		const moment = read(text)
		if (moment === null || (moments[0] && moments[0].grain !== moment.grain)) return null
		moments.push(moment)
	}
	// Times that do not go on are those of several days, or no times of the day at all.
	const isSeries =
		moments[0]?.grain !== 'clock' || moments.every(({ at }, row) => at > (moments[row - 1]?.at ?? 0))
	return moments.length > 0 && isSeries ? moments : null
}

/** Numbers that name a row: by their header, as running numbers, or with zeros in front as in codes and telephone numbers. */
function isIdentifier(
	{ header }: Base,
	cells: readonly Reading[],
	values: readonly (number | null)[],
): boolean {
	const name = header.trim()
	if (namesIdentifiers(name) || placeHeader.test(name) || rankHeader.test(name)) return true
	if (cells.some((cell) => cell.form === 'number' && /^0\d/.test(cell.digits))) return true
	return (
		unitIn(header) === null &&
		cells.every((cell) => cell.form !== 'number' || cell.unit === null) &&
		areRunning(values)
	)
}

/** Each number is as much more than the one before as the next: places, versions, codes of a list. */
function areRunning(values: readonly (number | null)[]): boolean {
	const [first, second] = values
	if (values.length < 3 || typeof first !== 'number' || typeof second !== 'number' || second <= first)
		return false
	const step = second - first
	return values.every((value, at) => value !== null && Math.abs(value - first - at * step) <= step * 1e-6)
}

/** The unit of all cells; null where they have none, undefined where they differ. A zero may go without it. */
function unitOf(cells: readonly Extract<Reading, { form: 'number' }>[]): string | null | undefined {
	const units = new Set(
		cells.filter(({ digits, unit }) => unit !== null || /[1-9]/.test(digits)).map(({ unit }) => unit),
	)
	if (units.size > 1) return undefined
	return [...units][0] ?? null
}
