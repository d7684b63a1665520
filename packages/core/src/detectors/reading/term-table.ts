import { meaningColumn, termColumn } from '../../cues/definition.cues.ts'
import type { PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { DetectedPage } from '../detector.ts'
import { isEntryTerm, markOf, saysEnough, type TermEntry } from './term-entry.ts'

/** The rows of tables whose first two columns are headed "term" and "meaning", without the head. */
const termRows = oncePerPage((page: DetectedPage): ReadonlySet<PageElement> => {
	const rows = new Set<PageElement>()
	for (const table of page.main('table')) {
		let headed = false
		for (let at = table.index + 1; at <= table.lastIndex; at += 1) {
			const row = page.elements[at] as PageElement
			if (row.tag !== 'tr') continue
			if (headed) rows.add(row)
			else if (isHead(row, page)) headed = true
			else break
		}
	}
	return rows
})

function isHead(row: PageElement, page: DetectedPage): boolean {
	const [term, meaning] = cellsOf(row, page)
	return (
		term !== undefined &&
		meaning !== undefined &&
		heads(term, termColumn, page) &&
		heads(meaning, meaningColumn, page)
	)
}

/** Longest head of a column in characters; a judgement. */
const longestHead = 30

function heads(cell: PageElement, words: typeof termColumn, page: DetectedPage): boolean {
	const text = page.textOf(cell)
	return text.length <= longestHead && words.exec(text)?.index === 0
}

function cellsOf(row: PageElement, page: DetectedPage): PageElement[] {
	const cells: PageElement[] = []
	for (
		let at = row.index + 1;
		at <= row.lastIndex && cells.length < 2;
		at = (page.elements[at] as PageElement).lastIndex + 1
	)
		cells.push(page.elements[at] as PageElement)
	return cells
}

/** A row of a table of terms; null for rows of other tables. */
export function tableEntry(row: PageElement, page: DetectedPage): TermEntry | null {
	if (!termRows(page).has(row)) return null
	const [name, described] = cellsOf(row, page)
	if (!name || !described) return null
	const term = page.textOf(name)
	if (!isEntryTerm(term) || !saysEnough(described, page)) return null
	return {
		form: 'table',
		element: row,
		until: null,
		term,
		meaning: page.textOf(described),
		mark: markOf(name, page),
	}
}
