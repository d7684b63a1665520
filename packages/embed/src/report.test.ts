import { expect, test } from 'vitest'
import { chart, page, report } from '../test/report.ts'
import { withEmbeds } from './report.ts'

test('fills in what can be embedded and leaves the rest alone', () => {
	const table = chart({ id: 'data-table-1', key: 'table-1', kind: 'data-table', src: null })
	const given = report([page([chart(), table]), page([], { file: 'about/index.html' })])
	const { report: filled, files } = withEmbeds(given, { siteName: 'Tide Almanac' })

	const [first, second] = filled.pages[0]?.assets ?? []
	expect(first?.embed?.path).toBe('embeds/high-water-by-month-7f3a')
	expect(second).toEqual(table)
	expect(filled.pages[1]).toEqual(given.pages[1])
	const { figure, link, markdown, asciidoc } = first?.embed?.snippets ?? {}
	expect(files).toEqual([
		{ path: 'embeds/high-water-by-month-7f3a/figure.html', text: figure },
		{ path: 'embeds/high-water-by-month-7f3a/link.html', text: link },
		{ path: 'embeds/high-water-by-month-7f3a/markdown.md', text: markdown },
		{ path: 'embeds/high-water-by-month-7f3a/asciidoc.adoc', text: asciidoc },
	])
	expect(files[0]?.text).toContain('Tides of the quay, Tide Almanac')
	expect(given.pages[0]?.assets[0]?.embed).toBeNull()
})

test('does not keep an embed that is no longer possible', () => {
	const embed = { path: 'embeds/old', snippets: { figure: '', markdown: '' } }
	const { report: filled, files } = withEmbeds(report([page([chart({ embed, src: null })])]))
	expect(filled.pages[0]?.assets[0]?.embed).toBeNull()
	expect(files).toEqual([])
})

test('two keys never share a folder, also where case does not count', () => {
	const keys = ['a/b', 'a-b', 'A-B']
	const { report: filled, files } = withEmbeds(report([page(keys.map((key) => chart({ key })))]))
	expect(filled.pages[0]?.assets.map((asset) => asset.embed?.path)).toEqual([
		'embeds/a-b',
		'embeds/a-b-2',
		'embeds/A-B-3',
	])
	expect(new Set(files.map((file) => file.path.toLowerCase())).size).toBe(12)
})

test('the same report gives the same files', () => {
	const given = report([page([chart(), chart({ key: 'other' })])])
	expect(withEmbeds(given)).toEqual(withEmbeds(structuredClone(given)))
})
