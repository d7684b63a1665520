import { type TableContent, type TableGrid, tableGrid } from '@linkworthy/embed'
import { readNumber } from '../reading/number.ts'

/**
 * The cells of a table, as they can be read as numbers: what is raised behind a number is told apart from it, for
 * "10⁶" is not 106 and a footnote is no digit. A first row of words over numbers is a header.
 */
export function chartGrid(content: TableContent): TableGrid {
	const html = content.html.replace(/(?<=\d)<su[bp]>/g, '^')
	const grid = tableGrid({ ...content, html })
	const [first, second] = grid.body
	if (html.includes('<thead>') || first === undefined || second === undefined) return grid
	const isHeader = first.every((text) => !isNumber(text)) && second.some(isNumber)
	return isHeader ? { header: first, body: grid.body.slice(1) } : grid
}

function isNumber(text: string): boolean {
	return readNumber(text).form === 'number'
}
