import type { Cue } from '../../cues/cue.ts'
import { agendaHeader, identifierHeader, referenceHeader } from '../../cues/table.cues.ts'
import { attribute, closestTag, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { PageView } from '../../page/page.ts'
import { fold } from '../../page/text.ts'
import { type CellType, cellType, isFigure } from './cell-type.ts'

/** One cell; a cell that spans several places stands in each. */
export interface Cell {
	readonly element: PageElement
	readonly text: string
	readonly isHeader: boolean
	readonly type: CellType
}

/** A column of the body. */
export interface Column {
	readonly header: string
	/** The type of most of its cells that are not empty. */
	readonly type: CellType
	/** Share of that type among them, 0–1. */
	readonly agreement: number
	/** Its numbers name things and measure nothing: ids, codes, offsets. */
	readonly isIdentifier: boolean
	/** Numbers or dates in 70% of its filled cells or more (a judgement), and no identifiers. */
	readonly isMeasured: boolean
	/** Few different answers that come again: four cells or more, at most half of them different. */
	readonly isCategorical: boolean
}

/** A table as rows and columns, spans resolved. */
export interface Table {
	readonly element: PageElement
	/** Without the header rows. */
	readonly body: readonly (readonly Cell[])[]
	readonly header: readonly string[]
	readonly hasHeader: boolean
	readonly columns: readonly Column[]
	/** Share of the body's filled cells of each type, 0–1. */
	readonly share: (type: CellType) => number
	/** Columns whose header names a parameter, an option, a description. */
	readonly referenceColumnCount: number
	/** Columns whose header is one of a timetable or of a list of things to visit. */
	readonly agendaColumnCount: number
}

/** More cells than this tell nothing more of what a table is (a judgement); rows are counted beyond. */
const mostCells = 5000

/** The tables of the main content that hold rows and columns, each read once for all who ask. */
export const tablesOf: (page: PageView) => ReadonlyMap<PageElement, Table> = oncePerPage((page: PageView) => {
	const tables = new Map<PageElement, Table>()
	for (const element of page.main('table')) {
		const table = readTable(element, page)
		if (table) tables.set(element, table)
	}
	return tables
})

/** Reads a table; null where it is layout by its own word, holds another table, or has not two rows and columns. */
function readTable(element: PageElement, page: PageView): Table | null {
	const role = attribute(element, 'role')
	if (role === 'presentation' || role === 'none' || attribute(element, 'datatable') === '0') return null
	if (closestTag(element.parent, 'pre', 'code') !== null) return null
	const rows = gridOf(element, page)
	if (rows === null) return null
	const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.length))
	if (width < 2 || rows.length < 2) return null
	let headers = 0
	while (headers < rows.length - 1 && headers < 4 && isHeaderRow(rows[headers] as Cell[])) headers += 1
	const hasHeader = headers > 0 || rows.every((row) => row[0]?.isHeader)
	// Built pages often write header cells as `td`: a first row of words over numbers is one.
	const named = headers > 0 && (rows[headers - 1] as Cell[]).some(({ text }) => text !== '')
	// Authors leave the header of Markdown empty and write it into the first row.
	const first = headers > 0 && !named && isWords(rows[headers] as Cell[]) ? headers + 1 : headers
	const body = rows.slice(first > 0 ? first : looksLikeHeader(rows) ? 1 : 0)
	const headerRow = (body.length < rows.length ? rows[rows.length - body.length - 1] : []) as Cell[]
	const header = Array.from({ length: width }, (_, at) => headerRow[at]?.text ?? '')
	const columns = header.map((text, at) => columnOf(text, body, at))
	const counts = new Map<CellType, number>()
	let filled = 0
	for (const row of body)
		for (const { type } of row) {
			if (type === 'empty') continue
			filled += 1
			counts.set(type, (counts.get(type) ?? 0) + 1)
		}
	return {
		element,
		body,
		header,
		hasHeader,
		columns,
		share: (type) => (filled === 0 ? 0 : (counts.get(type) ?? 0) / filled),
		referenceColumnCount: headedBy(referenceHeader, header),
		agendaColumnCount: headedBy(agendaHeader, header),
	}
}

/** How many headers of a row of them hold a cue; longer ones are sentences. */
export function headedBy(words: Cue, header: readonly string[]): number {
	return header.filter((text) => text !== '' && text.length < 30 && words.test(text)).length
}

function gridOf(table: PageElement, page: PageView): Cell[][] | null {
	const rows: Cell[][] = []
	// Cells that reach down from a row above, by column.
	let hanging: ({ cell: Cell; rows: number } | undefined)[] = []
	let cells = 0
	let row: Cell[] | null = null
	const fill = (into: Cell[], next: ({ cell: Cell; rows: number } | undefined)[]) => {
		while (hanging[into.length]) {
			const { cell, rows: left } = hanging[into.length] as { cell: Cell; rows: number }
			if (left > 1) next[into.length] = { cell, rows: left - 1 }
			into.push(cell)
		}
	}
	let next: ({ cell: Cell; rows: number } | undefined)[] = []
	for (let at = table.index + 1; at <= table.lastIndex; at += 1) {
		const element = page.elements[at] as PageElement
		if (element.tag === 'table') return null
		if (element.hidden) continue
		if (element.tag === 'tr') {
			if (row) fill(row, next)
			hanging = next
			next = []
			row = []
			rows.push(row)
		} else if ((element.tag === 'td' || element.tag === 'th') && row && cells < mostCells) {
			fill(row, next)
			const cell = cellOf(element, page)
			// Bounded: a page may claim any span.
			const across = Math.min(50, span(element, 'colSpan'))
			const down = Math.min(500, span(element, 'rowSpan'))
			for (let column = 0; column < across; column += 1) {
				if (down > 1) next[row.length] = { cell, rows: down - 1 }
				row.push(cell)
				cells += 1
			}
		}
	}
	return rows.filter((candidate) => candidate.length > 0)
}

function span(element: PageElement, name: 'colSpan' | 'rowSpan'): number {
	const written = element.node.properties[name]
	const value = written === undefined ? 1 : Number(written)
	return Number.isInteger(value) && value > 0 ? value : 1
}

function cellOf(element: PageElement, page: PageView): Cell {
	const text = page.textOf(element)
	return {
		element,
		text: text.slice(0, 300),
		isHeader: element.tag === 'th',
		type: cellType(element, text, page),
	}
}

function isHeaderRow(row: readonly Cell[]): boolean {
	const inHead = row.every(({ element }) => closestTag(element, 'thead') !== null)
	return inHead || (row.length > 1 && row.every(({ isHeader }) => isHeader))
}

/** Every cell holds a few words. */
function isWords(row: readonly Cell[]): boolean {
	return row.every(({ type }) => type === 'short')
}

/** Words over columns of numbers, or over columns of answers that come again. */
function looksLikeHeader(rows: readonly (readonly Cell[])[]): boolean {
	const [first, second, ...others] = rows
	if (!first || !second || others.length === 0) return false
	if (first.some(({ type }) => type === 'number' || type === 'tick')) return false
	if (second.some(({ type }) => type === 'number' || type === 'tick')) return true
	if (!isWords(first)) return false
	const body = rows.slice(1)
	const answered = first.filter(
		({ text }, at) => columnOf(text, body, at).isCategorical && !body.some((row) => row[at]?.text === text),
	)
	return answered.length >= 2
}

function columnOf(header: string, body: readonly (readonly Cell[])[], at: number): Column {
	const counts = new Map<CellType, number>()
	const answers = new Set<string>()
	let filled = 0
	for (const row of body) {
		const cell = row[at]
		if (!cell || cell.type === 'empty') continue
		filled += 1
		counts.set(cell.type, (counts.get(cell.type) ?? 0) + 1)
		answers.add(cell.text)
	}
	let type: CellType = 'empty'
	let most = 0
	for (const [candidate, count] of counts) if (count > most) [type, most] = [candidate, count]
	const agreement = filled === 0 ? 0 : most / filled
	const isIdentifier = namesIdentifiers(header)
	return {
		header,
		type,
		agreement,
		isIdentifier,
		isMeasured: isFigure(type) && agreement >= 0.7 && !isIdentifier,
		isCategorical: (type === 'short' || type === 'tick') && filled >= 4 && answers.size <= filled / 2,
	}
}

/** Whether a header stands over numbers that name things and measure nothing: ids, codes, offsets. */
export function namesIdentifiers(header: string): boolean {
	return identifierHeader.test(header) || /^I[dD]\p{Lu}|\p{Ll}I[dD]$/u.test(header)
}

/** The first rows as text, for a preview: header and five rows, eight columns (a judgement). */
export function previewRows({ header, hasHeader, body }: Table): string[][] {
	const rows = body.slice(0, 5).map((row) => row.slice(0, 8).map(({ text }) => text.slice(0, 80)))
	return hasHeader || header.some((text) => text !== '')
		? [header.slice(0, 8).map((text) => fold(text).slice(0, 80)), ...rows]
		: rows
}
