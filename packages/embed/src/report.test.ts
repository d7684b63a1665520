import { expect, test } from 'vitest'
import { chart, page, report } from '../test/report.ts'
import type { FramedSubject, PublishedEmbed } from './published/embed.ts'
import { withEmbeds } from './report.ts'
import { subjectOf } from './subject/subject.ts'

test('fills in what others can show, quote or link to, and leaves the rest alone', () => {
	const table = chart({ id: 'data-table-1', key: 'table-1', kind: 'data-table', src: null })
	const citation = chart({ id: 'citation-block-1', kind: 'citation-block' })
	const given = report([page([chart(), table, citation]), page([], { file: 'about/index.html' })])
	const { report: filled, files } = withEmbeds(given, { siteName: 'Tide Almanac' })

	const [first, second, third] = filled.pages[0]?.assets ?? []
	expect(first?.embed?.path).toBe('embeds/high-water-by-month-7f3a')
	expect(second?.embed?.path).toBeNull()
	expect(Object.keys(second?.embed?.snippets ?? {})).toEqual(['link', 'markdown', 'asciidoc'])
	expect(third).toEqual(citation)
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

test('has the codes of a published embed as they were published, under its id, with those of its chart', () => {
	const markup = '<table><tr><th>a</th></tr><tr><td>1</td></tr></table>'
	const table = chart({ key: 'table-2', kind: 'data-table', src: null })
	const subject = subjectOf(table, page([]), { markup, siteName: 'The Tides' }) as FramedSubject
	const picture = {
		form: 'picture',
		src: 'https://tides.example/c.png',
		alt: 'Bars',
		widthPx: 9,
		heightPx: 9,
	}
	const embed = { id: 'table-1', key: 'table-2', file: 'a.html', number: 1, subject, chart: picture }
	const published = { site: new URL('https://tides.example/'), embeds: [embed as PublishedEmbed] }
	const { report: filled, files } = withEmbeds(report([page([table, chart({ key: 'table-1' })])]), {
		published,
	})
	const [first, second] = filled.pages[0]?.assets ?? []
	expect(first?.embed?.path).toBe('embeds/table-1')
	expect(first?.embed?.snippets.iframe).toContain('src="https://tides.example/embed/table-1/"')
	expect(first?.embed?.snippets.iframe).toContain('The Tides')
	expect(files.find(({ path }) => path === 'embeds/table-1/chart/figure.html')?.text).toContain('/c.png')
	expect(second?.embed?.path).toBe('embeds/table-1-2')
})

test('does not keep an embed that is no longer possible', () => {
	const embed = { path: 'embeds/old', snippets: { figure: '', markdown: '' } }
	const { report: filled, files } = withEmbeds(report([page([chart({ embed, confidence: 0.4 })])]))
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
