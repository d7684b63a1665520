import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import type { TableContent } from './content.ts'
import { firstElement, parseMarkup } from './markup.ts'

/** A table as rows of equal length; a cell that spans several places stands in each. */
export interface TableGrid {
	/** One name for each column, made of all rows of the head. */
	readonly header: readonly string[]
	readonly body: readonly (readonly string[])[]
}

/** Lays a table out. */
export function tableGrid({ html }: TableContent): TableGrid {
	const table = firstElement(parseMarkup(html), 'table')
	const rows: { readonly isHead: boolean; readonly cells: string[] }[] = []
	/** Cells that reach down from a row above, by column. */
	let hanging: (Hanging | undefined)[] = []
	visit(
		table ?? { type: 'root', children: [] },
		{ type: 'element', tagName: 'tr' },
		(row: Element, _, parent) => {
			const next: (Hanging | undefined)[] = []
			const cells: string[] = []
			const takeHanging = () => {
				for (let above = hanging[cells.length]; above; above = hanging[cells.length]) {
					if (above.rows > 1) next[cells.length] = { text: above.text, rows: above.rows - 1 }
					cells.push(above.text)
				}
			}
			for (const cell of row.children as Element[]) {
				takeHanging()
				const text = textOf(cell)
				const across = Number(cell.properties.colSpan ?? 1)
				const down = Number(cell.properties.rowSpan ?? 1)
				for (let column = 0; column < across; column += 1) {
					if (down > 1) next[cells.length] = { text, rows: down - 1 }
					cells.push(text)
				}
			}
			takeHanging()
			hanging = next
			rows.push({ isHead: parent?.type === 'element' && parent.tagName === 'thead', cells })
		},
	)
	const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
	const padded = (cells: readonly string[]) => Array.from({ length: width }, (__, at) => cells[at] ?? '')
	const head = rows.filter(({ isHead }) => isHead).map(({ cells }) => padded(cells))
	const named = padded([]).map((_, at) =>
		[...new Set(head.map((cells) => cells[at]))].filter(Boolean).join(' / '),
	)
	return {
		header: named.map((name, at) => name || `column ${at + 1}`),
		body: rows.filter(({ isHead }) => !isHead).map(({ cells }) => padded(cells)),
	}
}

interface Hanging {
	readonly text: string
	readonly rows: number
}

function textOf(cell: Element): string {
	let text = ''
	visit(cell, (node) => {
		if (node.type === 'text') text += node.value
		else if (node.type === 'element' && node.tagName === 'br') text += ' '
	})
	return text.replace(/\s+/g, ' ').trim()
}
