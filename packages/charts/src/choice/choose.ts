import type { TableContent, TableGrid } from '@linkworthy/embed'
import { type Column, type Measure, type Moments, type Names, readColumns } from '../reading/columns.ts'
import { totalRows } from '../reading/total.ts'
import { fitNames, fitTimes } from './fit.ts'
import { chartGrid } from './grid.ts'
import type { NoFit, Plan, Row, Series } from './plan.ts'
import { alongYears } from './wide.ts'

/** Least rows of a chart; a judgement: two numbers are read quicker than seen. */
const leastRows = 3

/** Longest header of a column, in characters; a judgement: four lines over a panel. */
const longestHeader = 120

/**
 * Chooses the chart of a table by the types of its columns, or says why none fits.
 *
 * @param lang language of the page, BCP 47; `und` where it is not known.
 */
export function choosePlan(content: TableContent, lang: string): Plan | NoFit {
	const grid = chartGrid(content)
	if (grid.body.some((row) => row.length > 2 && row.every((text) => text !== '' && text === row[0])))
		return none('its rows are grouped under subheadings')
	const columns = readColumns(grid, lang, headsRows(content))
	const measures = columns.filter((column) => column.kind === 'measure')
	if (measures.length === 0) return none(noMeasure(columns))
	const key = keyOf(columns)
	if (key === null) return none('no column names its rows in a few words')
	if (measures.some(({ header }) => /^column \d+$/.test(header)))
		return none('a column of numbers has no header')
	const long = measures.find(({ header }) => header.length > longestHeader)
	if (long !== undefined)
		return none(`a header of ${long.header.length} characters, expected at most ${longestHeader}`)
	if (new Set(measures.map(({ header }) => header)).size < measures.length)
		return none('several columns share a header')
	const unclear = columns.find(
		({ kind, ...column }) => kind === 'unfit' && 'why' in column && isNumeric(column.why),
	)
	// A part of the numbers would be missed by whoever knows the table.
	if (unclear?.kind === 'unfit') return none(`${said[unclear.why]} in the column "${unclear.header}"`)
	return planOf(key, measures, grid, lang)
}

function planOf(
	key: Names | Moments,
	measures: readonly Measure[],
	grid: TableGrid,
	lang: string,
): Plan | NoFit {
	const totals = totalRows(
		key.texts,
		measures.map(({ values }) => values),
	)
	// A row of dots stands for rows that are not there.
	const kept = grid.body
		.map((_, at) => at)
		.filter((at) => !totals.has(at) && /[\p{L}\p{N}]/u.test(key.texts[at] ?? ''))
	if (kept.length < leastRows) return none(`fewer than ${leastRows} rows`)
	const names = kept.map((at) => key.texts[at] as string)
	if (new Set(names).size < names.length)
		return none(`several rows share a name in the column "${key.header}"`)
	const rows = kept.map(
		(at): Row => ({
			name: key.texts[at] as string,
			moment: key.kind === 'moments' ? (key.moments[at] ?? null) : null,
		}),
	)
	const series = measures.map(
		({ header, unit, values, texts }): Series => ({
			name: header,
			unit,
			values: kept.map((at) => values[at] ?? null),
			texts: kept.map((at) => texts[at] ?? ''),
		}),
	)
	const leftOut = [...totals].map((at) => key.texts[at] as string)
	const table = { rowHeader: key.header, rows, series, leftOut }
	if (key.kind === 'moments') return fitTimes(table)
	const turned = alongYears(table, lang)
	return turned === null ? fitNames(table) : fitTimes(turned)
}

/** Whether the table itself says that the first cell of each row is the row's header. */
function headsRows({ html, rowCount }: TableContent): boolean {
	return html.slice(html.indexOf('<tbody>')).match(/<tr><th/g)?.length === rowCount
}

/** The first column that names its rows; none where words that are too long for that stand before it. */
function keyOf(columns: readonly Column[]): Names | Moments | null {
	for (const column of columns) {
		if (column.kind === 'names' || column.kind === 'moments') return column
		if (column.kind === 'unfit' && column.why === 'words') return null
	}
	return null
}

const said = {
	identifiers: 'numbers that name and measure nothing',
	words: 'words',
	constant: 'one number in all rows',
	'words among numbers': 'words among the numbers',
	ranges: 'ranges and bounds',
	'mixed units': 'mixed units',
	'unclear numbers': 'numbers that can be read in more than one way',
} as const

function isNumeric(why: keyof typeof said): boolean {
	return why !== 'words' && why !== 'identifiers' && why !== 'constant'
}

function noMeasure(columns: readonly Column[]): string {
	const unfit = columns.find((column) => column.kind === 'unfit' && column.why !== 'words')
	return unfit?.kind === 'unfit'
		? `${said[unfit.why]} in the column "${unfit.header}"`
		: 'no column of numbers'
}

function none(reason: string): NoFit {
	return { form: null, reason }
}
