import { describe, expect, test } from 'vitest'
import { measured, prose } from './facts/measured-page.fixture.ts'
import { measurePage, PageError } from './measure.ts'
import type { PageFormat } from './report.ts'

describe('a record', () => {
	test('is plain data, the same each time', () => {
		const text =
			'---\ntitle: Tides\n---\n\nIn 2024, 42% of all harbours reported a rise. [More](/more)\n\n![Chart of tides](tides.png)\n'
		const record = measured(text, 'markdown')
		expect(JSON.parse(JSON.stringify(record))).toEqual(record)
		expect(measured(text, 'markdown')).toEqual(record)
	})

	test('counts the words of the main content', () => {
		expect(
			measured(
				`<nav>${prose(9)}</nav><main><h1>Tides</h1><p>${prose(30)}</p><p hidden>${prose(9)}</p></main>`,
			).words,
		).toBe(31)
		expect(measured('---\ntitle: Neap tides\n---\n\nTwo a day.', 'markdown').words).toBe(3)
	})

	test('keeps what the caller said of the page', () => {
		const more = { file: 'a/b.html', url: 'https://example.org/a/b/', source: 'src/b.md' }
		expect(measured('<p>x', 'html', more)).toMatchObject(more)
		expect(measured('<p>x')).toMatchObject({ url: null, source: null })
	})

	test('carries what failed', () => {
		expect(measured('---\ntitle: [\n---\nx', 'markdown').failures).toMatchObject([{ stage: 'parse' }])
		expect(measured('x', 'markdown').failures).toEqual([])
	})
})

test('the same page as Markdown and as HTML measures alike', () => {
	const markdown = measured(
		'# Tides\n\nIn 2024, 42% of *all harbours* reported a rise.\n\n| Harbour | Rise |\n|---|---|\n| North | 42 cm |\n| South | 31 cm |\n| East | 8 cm |\n\n![Chart of tides](tides.png)\n',
		'markdown',
	)
	const html = measured(
		'<h1 id="tides">Tides</h1>\n<p>In 2024, 42% of <em>all harbours</em> reported a rise.</p>\n<table><thead><tr><th>Harbour</th><th>Rise</th></tr></thead><tbody><tr><td>North</td><td>42 cm</td></tr><tr><td>South</td><td>31 cm</td></tr><tr><td>East</td><td>8 cm</td></tr></tbody></table>\n<p><img src="tides.png" alt="Chart of tides"></p>\n',
	)
	const shown = ({ assets, words, title, facts }: typeof html) => ({
		title,
		words,
		facts,
		assets: assets.map(({ kind, key, text, confidence, substance, facts }) => ({
			kind,
			key,
			text,
			confidence,
			substance,
			facts,
		})),
	})
	expect(shown(markdown)).toEqual(shown(html))
})

test('minified and indented HTML measure alike', () => {
	const minified =
		'<main><h1>Tides</h1><p>In 2024, 42% of all harbours reported a rise.<ul><li>A <b>neap tide</b> is a tide that has the least range.<li>No more.</ul><table><tr><th>a<th>b<tr><td>1<td>2<tr><td>3<td>4</table></main>'
	const indented = minified
		.replace(/<(?=\/?(?:main|h1|p|ul|li|table|tr|th|td)\b)/g, '\n      <')
		.replaceAll(' of ', '\n        of\n')
	const shown = (text: string) => {
		const { assets, words, facts } = measured(text)
		return {
			words,
			facts,
			assets: assets.map(({ kind, key, text, confidence, facts }) => ({
				kind,
				key,
				text,
				confidence,
				facts,
			})),
		}
	}
	expect(shown(indented)).toEqual(shown(minified))
})

test.each<[format: PageFormat, text: string]>([
	['markdown', '> '.repeat(20_000)],
	['html', '<div>'.repeat(20_000)],
	['mdx', `${'<A>'.repeat(20_000)}x${'</A>'.repeat(20_000)}`],
])('nesting of %s that cannot be followed is a page error', (format, text) => {
	const measure = () => measurePage({ file: 'a', text, format })
	expect(measure).toThrow(PageError)
	expect(measure).toThrow(/nested too deeply/)
})

/** Input on which anything worse than linear would take minutes; the test's own time limit is the measure. */
describe('pages that nobody meant to be read are done with in time', () => {
	const many = (count: number, part: (at: number) => string) =>
		Array.from({ length: count }, (_, at) => part(at)).join('')

	test.each<[what: string, format: PageFormat, text: string]>([
		['50,000 numbers in a paragraph', 'markdown', '42 '.repeat(50_000)],
		['50,000 percentages in a paragraph', 'markdown', '42% of sites '.repeat(50_000)],
		[
			'20,000 statistics in a paragraph',
			'html',
			`<p>${many(20_000, (at) => `In 2024, <b>${at}%</b> of all <a href="/${at}">sites</a> grew. `)}`,
		],
		[
			'20,000 definitions in a paragraph',
			'html',
			`<p>${many(20_000, (at) => `The <b>term ${at}</b> is a thing that works. `)}`,
		],
		['a paragraph of references', 'html', `<p>${'In 2024, 42% of R&amp;D grew. '.repeat(20_000)}`],
		['20,000 open brackets', 'markdown', '['.repeat(20_000)],
		['20,000 open parentheses and quotes', 'markdown', '(“'.repeat(20_000)],
		['100 kB of a row of cells', 'markdown', '| a '.repeat(25_000)],
		['20,000 rows', 'markdown', `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(20_000)}`],
		[
			'20,000 rows that span',
			'html',
			`<table><tr>${'<td rowspan="60000" colspan="900">1'.repeat(200)}${'<tr><td>1<td>2'.repeat(20_000)}</table>`,
		],
		[
			'5,000 terms',
			'html',
			`<dl>${many(5000, (at) => `<dt>term ${at}<dd>a thing that is different from all other things ${at}`)}</dl>`,
		],
		['20,000 terms without meanings', 'html', `<dl>${many(20_000, (at) => `<dt>term ${at}`)}</dl>`],
		[
			'10,000 entries',
			'markdown',
			many(10_000, (at) => `- **term ${at}**: the thing that works for everybody\n`),
		],
		[
			'10,000 charts with tables in one section',
			'html',
			'<p><img src="chart.png" alt="chart of x"></p><table><tr><td>1<td>2<tr><td>3<td>4</table>'.repeat(
				10_000,
			),
		],
		[
			'10,000 figures',
			'html',
			'<figure><img src="chart.png" alt="chart"><figcaption>x y</figcaption></figure>'.repeat(10_000),
		],
		[
			'3,000 charts after much text',
			'html',
			`<p>${'word '.repeat(100_000)}</p>${'<p><img src="chart.png" alt="chart"></p>'.repeat(3000)}`,
		],
		['5,000 drawings of characters', 'html', '<pre>+--+\n|a |->\n+--+\n</pre>'.repeat(5000)],
		[
			'a drawing of 100,000 shapes',
			'html',
			`<svg width="400" height="400">${'<text>1</text><rect/>'.repeat(50_000)}</svg>`,
		],
		['10,000 headings with one name', 'html', '<h2>a</h2>'.repeat(10_000)],
		['20,000 elements with one id', 'html', '<p id="a">x</p>'.repeat(20_000)],
		[
			'20,000 quotations',
			'html',
			'<blockquote>“42% of all said so.” <cite>Jo Moon</cite></blockquote>'.repeat(20_000),
		],
		[
			'5,000 blocks, 400 deep',
			'html',
			`${'<div>'.repeat(400)}${'<p>In 2024, 42% of sites grew.</p>'.repeat(5000)}`,
		],
		['a word of 1,000,000 letters', 'markdown', 'a'.repeat(1_000_000)],
		['a heading of spaces', 'html', `<h2>a${' '.repeat(200_000)}b {#${'x'.repeat(100_000)}</h2>`],
		['lines of pipes', 'html', `<pre>${`${'|'.repeat(5000)}\n`.repeat(200)}</pre>`],
		['open shortcodes', 'markdown', '{{< figure '.repeat(20_000)],
		['code spans that never close', 'markdown', `{% x %}${'` `` '.repeat(20_000)}`],
		['a class of 50,000 names', 'html', `<p class="${'nav-a '.repeat(50_000)}">x</p>`],
		['JSON-LD of brackets', 'html', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
		['20,000 components', 'html', '<tide-table></tide-table>'.repeat(20_000)],
		['text without spaces of Chinese', 'markdown', '这是一种测试，占42%。'.repeat(20_000)],
	])('%s', (_, format, text) => {
		expect(() => measurePage({ file: 'notes/page', text, format })).not.toThrow()
	})
})
