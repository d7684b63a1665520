import { layoutHeader, madeUpWords } from '../cues/table.cues.ts'
import { classes } from '../page/element.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { isFigure } from './reading/cell-type.ts'
import { labelsOf, speaksOfOwnData } from './reading/labels.ts'
import { pictureTags } from './reading/picture.ts'
import { blockBefore } from './reading/surroundings.ts'
import { type Cell, previewRows, type Table, tablesOf } from './reading/table.ts'
import { tableFacts } from './reading/table-facts.ts'
import { fromTablePicture } from './reading/table-picture.ts'

/** A table whose cells carry measured or reported facts: mostly numbers, dates, rates, results; or a picture of one. */
export const dataTable: Detector<'data-table'> = {
	kind: 'data-table',
	tags: ['table', ...pictureTags],
	element(element, page) {
		if (element.tag !== 'table') return fromTablePicture(element, page)
		const table = tablesOf(page).get(element)
		return table ? candidate(table, page) : null
	},
}

function candidate(table: Table, page: DetectedPage): Candidate<'data-table'> | null {
	// The first column names the rows; a column of running numbers is no data.
	const data = table.columns.filter(({ isMeasured }, at) => at > 0 && isMeasured)
	const cells = dataCells(table)
	const numbers = cells.filter(({ type }) => isFigure(type)).length
	const rows = table.body.length
	const share = cells.length === 0 ? 0 : numbers / cells.length
	if (data.length === 0 && share < 0.5) return null
	if (numbers < 3 || (rows === 1 && numbers < 4 && share < 1)) return null
	let confidence = 0.6
	if (share >= 0.5) confidence += 0.15
	if (data.length >= 2) confidence += 0.1
	if (table.hasHeader) confidence += 0.05
	const labels = labelsOf(table.element, page)
	if (labels.caption) confidence += 0.05
	// A reference table has a default or a limit here and there among its words.
	if (table.referenceColumnCount >= 2) confidence -= share < 0.5 ? 0.35 : 0.2
	// The names of what was measured are often links; links beside few numbers are the content.
	if (table.share('link') >= 0.6) confidence -= 0.4
	else if (table.columns[0]?.type === 'link' && share < 0.5) confidence -= 0.15
	if (table.share('code') >= 0.4) confidence -= 0.3
	if (layoutHeader.test(table.header[0] ?? '')) confidence -= 0.4
	if (table.agendaColumnCount >= 2)
		confidence -= share < 0.5 || table.agendaColumnCount >= table.columns.length / 2 ? 0.5 : 0.3
	if (isSample(table)) confidence -= 0.45
	if (isMadeUp(table, page)) confidence -= 0.5
	if (isCalendar(table)) confidence -= 0.6
	if (confidence < 0.3) return null
	const facts = tableFacts(table, labels)
	return {
		kind: 'data-table',
		element: table.element,
		confidence: Math.min(0.97, confidence),
		originality: speaksOfOwnData(page) ? 1 : 0.5,
		// 40 filled cells of numbers make a full table (a judgement).
		substance: Math.min(1, 0.35 + (0.65 * numbers) / 40),
		title: labels.caption ?? labels.heading ?? table.header.filter(Boolean).join(', '),
		facts,
		cues: [
			{
				cue: `${numbers} cells with a number or date in ${rows} rows and ${table.columns.length} columns`,
				element: table.element,
			},
			...(labels.caption ? [{ cue: 'a caption names it' }] : []),
		],
		preview: { rows: previewRows(table) },
	}
}

/** The filled cells, without ids and codes and a first column that only counts the rows or names versions. */
function dataCells({ body, columns }: Table): readonly Cell[] {
	const names = body.map((row) => row[0]?.text ?? '')
	const first = names[0] === '0' ? 0 : 1
	const named =
		names.every((text, at) => text.replace(/[.)]$/, '') === String(first + at)) ||
		names.every((text) => /^v?\d{1,5}\.\d{1,5}\.\d{1,5}/i.test(text))
	return body.flatMap((row) =>
		row.filter(({ type }, at) => type !== 'empty' && !(at === 0 && named) && !columns[at]?.isIdentifier),
	)
}

/** Rows of raw data as a program prints them: five columns or more under the names of variables. */
function isSample({ columns, element }: Table): boolean {
	if (columns.length < 5) return false
	if (classes(element).includes('dataframe')) return true
	const headers = columns.map(({ header }) => header).filter((header) => header !== '')
	const variables = headers.filter((header) => /^[a-z][a-z0-9]*(?:[_.][a-z0-9]+)*$/.test(header)).length
	const joined = headers.filter((header) => /[a-z0-9][_.][a-z0-9]/.test(header)).length
	const isIndexed = columns[0]?.header === '' && columns[0].type === 'number'
	return variables >= headers.length * 0.8 && (joined >= headers.length / 3 || isIndexed)
}

/** Characters before a table that introduce it; a judgement. */
const introduction = 250

/** The text before a table speaks of an example. */
function isMadeUp({ element }: Table, page: DetectedPage): boolean {
	const before = blockBefore(element, page)
	return (
		before !== null && page.says(madeUpWords, Math.max(before.start, before.end - introduction), before.end)
	)
}

/** Seven columns of days 1 to 31. */
function isCalendar({ columns, body }: Table): boolean {
	if (columns.length !== 7) return false
	const cells = body.flat().filter(({ type }) => type !== 'empty')
	return cells.length > 20 && cells.every(({ text }) => /^\d{1,2}$/.test(text) && Number(text) <= 31)
}
