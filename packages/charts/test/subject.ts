import type { Subject, TableContent } from '@linkworthy/embed'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

/** A table as an embed holds it. */
export function content(header: readonly string[], rows: readonly (readonly string[])[]): TableContent {
	const line = (tag: string, cells: readonly string[]) =>
		h(
			'tr',
			cells.map((cell) => h(tag, cell)),
		)
	const tree = h('table', [
		h('thead', line('th', header)),
		h(
			'tbody',
			rows.map((row) => line('td', row)),
		),
	])
	return { form: 'table', html: toHtml(tree), rowCount: rows.length }
}

/** The subject of a table on a page of a ferry site. */
export function subject(table: TableContent, name = 'Late ferries', lang = 'en'): Subject {
	return {
		kind: 'data-table',
		name,
		href: 'https://ferries.example/delays/#t',
		page: {
			url: 'https://ferries.example/delays/',
			title: 'Ferry delays',
			siteName: 'Ferry Log',
			authors: [],
			published: null,
			modified: null,
			licence: { name: 'CC BY 4.0', url: null },
			lang,
		},
		content: table,
	}
}
