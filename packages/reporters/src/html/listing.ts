import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { onePerLine } from './content.ts'

/** Words or an element; the first cell of a row is its heading. */
export type Cell = string | ElementContent

/** A plain table with a name for each column. */
export function listing(
	caption: string,
	head: readonly string[],
	rows: readonly (readonly Cell[])[],
): Element {
	return h('table.listing', [
		h('caption.spoken', caption),
		h('thead', columnHeads(head)),
		h(
			'tbody',
			onePerLine(
				rows.map(([name, ...cells]) =>
					h('tr', [h('th', { scope: 'row' }, name), ...cells.map((cell) => h('td', cell))]),
				),
			),
		),
	])
}

/** The row with the columns' names. */
export function columnHeads(names: readonly Cell[]): Element {
	return h(
		'tr',
		names.map((name) => h('th', { scope: 'col' }, name)),
	)
}
