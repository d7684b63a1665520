import { isNoteMark } from '@linkworthy/core'
import type { Element, ElementContent, Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import type { TableContent, Unshown } from './content.ts'
import { firstElement, parseMarkup } from './markup.ts'

/** Most cells of a table that is offered; a judgement: a longer one is a data file. */
const mostCells = 10_000

/**
 * Rebuilds a table from a page: caption, rows and cells with their spans, their text with `sub`, `sup` and line breaks, pictures
 * by their alternative text, and nothing else. Its own result comes back as it is.
 *
 * @returns why not: without rows, with another table inside, beyond 10,000 cells, and beyond 100,000 places with all spans.
 */
export function readTable(markup: string): TableContent | Unshown {
	const table = firstElement(parseMarkup(markup), 'table')
	const rows = table && rowsOf(table)
	if (table === null || rows === null) return { reason: 'its table is not one table of rows' }
	if (rows.length < 2) return { reason: 'its table has no rows' }
	const cells = rows.flatMap((row) => row.cells)
	if (cells.length > mostCells || cells.reduce((sum, cell) => sum + placesOf(cell), 0) > mostPlaces)
		return { reason: 'its table is too long; a data file serves better' }
	const head = rows.filter(({ isHead }, at) => isHead && rows.slice(0, at).every((row) => row.isHead))
	const body = rows.slice(head.length)
	if (body.length === 0) return { reason: 'its table has no rows' }
	const tree = h('table', [
		captionOf(table),
		head.length > 0
			? h(
					'thead',
					head.map(({ cells }) => h('tr', cells)),
				)
			: null,
		h(
			'tbody',
			body.map(({ cells }) => h('tr', cells)),
		),
	])
	return { form: 'table', html: toHtml(tree), rowCount: body.length }
}

function captionOf(table: Element): Element | null {
	const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption')
	const words =
		caption?.type === 'element' ? trimmed(caption.children.flatMap((child) => cleanInline(child, 0))) : []
	return words.length === 0 ? null : h('caption', words)
}

/** Most places that the cells may reach with their spans; a judgement: more are made to be many. */
const mostPlaces = 100_000

function placesOf({ properties }: Element): number {
	return Number(properties.colSpan ?? 1) * Number(properties.rowSpan ?? 1)
}

interface Row {
	readonly isHead: boolean
	readonly cells: Element[]
}

/** The rows that have cells; null where a table stands in the table. */
function rowsOf(table: Element): Row[] | null {
	const rows: Row[] = []
	let nested = false
	visit(table, 'element', (element, _, parent) => {
		if (element.tagName === 'table' && element !== table) nested = true
		if (isHidden(element)) return SKIP
		if (element.tagName !== 'tr') return undefined
		const cells = element.children.filter(isCell)
		const inHead = parent?.type === 'element' && parent.tagName === 'thead'
		const isHead = inHead || cells.every(({ tagName }) => tagName === 'th')
		if (cells.length > 0) rows.push({ isHead, cells: cells.map((cell) => cleanCell(cell, isHead)) })
		return undefined
	})
	return nested ? null : rows
}

function isCell(node: ElementContent): node is Element {
	return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th') && !isHidden(node)
}

function cleanCell(cell: Element, isHead: boolean): Element {
	const { colSpan, rowSpan } = cell.properties
	const isHeader = isHead || cell.tagName === 'th'
	return h(
		isHeader ? 'th' : 'td',
		{
			// Bounded as in the analysis: a page may claim any span.
			colSpan: span(colSpan, 50),
			rowSpan: span(rowSpan, 500),
			scope: isHeader ? (isHead ? 'col' : 'row') : null,
		},
		trimmed(cell.children.flatMap((child) => cleanInline(child, 0))),
	)
}

function span(value: unknown, most: number): number | null {
	const number = Number(value)
	return Number.isInteger(number) && number > 1 ? Math.min(number, most) : null
}

const unseen: ReadonlySet<string> = new Set([
	'script',
	'style',
	'template',
	'noscript',
	'svg',
	'math',
	'object',
])

function cleanInline(node: Nodes, depth: number): ElementContent[] {
	if (node.type === 'text') return [{ type: 'text', value: plain(node.value) }]
	if (node.type !== 'element' || unseen.has(node.tagName) || isHidden(node) || depth > 20) return []
	// The note stays behind on the page, and its number would be read with the cell's own.
	if (isNoteMark(node)) return []
	if (node.tagName === 'br') return [h('br')]
	if (node.tagName === 'img') return [{ type: 'text', value: plain(String(node.properties.alt ?? '')) }]
	const children = node.children.flatMap((child) => cleanInline(child, depth + 1))
	if (node.tagName === 'sub' || node.tagName === 'sup') return [h(node.tagName, children)]
	// Blocks in a cell stand apart from each other.
	return /^(?:p|div|li)$/.test(node.tagName) ? [...children, { type: 'text', value: ' ' }] : children
}

/** White space folded, control characters and marks that would turn the direction of other cells left out. */
function plain(text: string): string {
	return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
}

/** Neighbouring texts are put together, so that what is read again is the same; spaces at the ends are dropped. */
function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
	const joined: ElementContent[] = []
	for (const node of nodes) {
		const last = joined.at(-1)
		if (node.type === 'text' && last?.type === 'text')
			joined[joined.length - 1] = { type: 'text', value: (last.value + node.value).replace(/ {2,}/g, ' ') }
		else joined.push(node)
	}
	const [first] = joined
	if (first?.type === 'text') joined[0] = { type: 'text', value: first.value.trimStart() }
	const last = joined.at(-1)
	if (last?.type === 'text') joined[joined.length - 1] = { type: 'text', value: last.value.trimEnd() }
	return joined.filter((node) => node.type !== 'text' || node.value !== '')
}

function isHidden({ properties }: Element): boolean {
	return properties.hidden === true || properties.ariaHidden === 'true'
}
