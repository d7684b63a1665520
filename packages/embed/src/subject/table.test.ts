import fc from 'fast-check'
import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { parseHtml } from '../../test/parse.ts'
import type { TableContent } from './content.ts'
import { readTable } from './table.ts'

/** The table that is read. */
const tableOf = (markup: string) => readTable(markup) as TableContent

test('rebuilds rows, cells and spans, and keeps nothing else', () => {
	const table = tableOf(`
		<figure><table class="x" onclick="alert(1)"><caption>Tides</caption><thead>
		<tr><th rowspan="2">Month</th><th colspan="2"> High <b>water</b> </th></tr><tr><th>m</th><th>CO<sub>2</sub></th></tr>
		</thead><tbody>
		<tr><th>May<script>alert(1)</script></th><td><a href="javascript:alert(1)">4.2</a></td><td>1<br>2</td></tr>
		<tr><td><img src="x" onerror="alert(1)" alt="yes"></td><td hidden>gone</td><td><p>a</p><p>b</p></td></tr>
		</tbody></table></figure>`)
	expect(table.rowCount).toBe(2)
	expect(table.html).toBe(
		'<table><caption>Tides</caption><thead><tr><th rowspan="2" scope="col">Month</th><th colspan="2" scope="col">High water</th></tr>' +
			'<tr><th scope="col">m</th><th scope="col">CO<sub>2</sub></th></tr></thead><tbody>' +
			'<tr><th scope="row">May</th><td>4.2</td><td>1<br>2</td></tr><tr><td>yes</td><td>a b</td></tr></tbody></table>',
	)
})

test('the number of a footnote stays with its page, other raised words do not', () => {
	const note = '<sup><a href="#fn-4" data-footnote-ref>4</a></sup>'
	const { html } = tableOf(
		`<table><tr><th>Team</th></tr><tr><td>Moderation${note}</td></tr><tr><td>10<sup>4</sup></td></tr></table>`,
	)
	expect(html).toContain('<td>Moderation</td>')
	expect(html).toContain('<td>10<sup>4</sup></td>')
})

test('a first row of headers is the head', () => {
	expect(tableOf('<table><tr><th>a</th></tr><tr><td>1</td></tr></table>').html).toContain('<thead><tr><th')
})

test.each([
	['no table', '<p>x</p>'],
	['a head alone', '<table><tr><th>a</th></tr></table>'],
	[
		'a table in a table',
		'<table><tr><td>1</td></tr><tr><td><table><tr><td>2</td></tr></table></td></tr></table>',
	],
	[
		'spans without end',
		`<table>${`<tr>${'<td rowspan="500" colspan="50">1</td>'.repeat(5)}</tr>`.repeat(2)}</table>`,
	],
	['more cells than can be read', `<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(5001)}</table>`],
])('takes no table from %s', (_, markup) => {
	expect(readTable(markup)).toEqual({ reason: expect.any(String) })
})

test('a span is bounded', () => {
	expect(
		tableOf('<table><tr><td colspan="99999999">1</td></tr><tr><td rowspan="-1">2</td></tr></table>').html,
	).toBe('<table><tbody><tr><td colspan="50">1</td></tr><tr><td>2</td></tr></tbody></table>')
})

const piece = fc.constantFrom(
	...[
		'<table>',
		'</table>',
		'<tr>',
		'<td>',
		'<th scope=x>',
		'<td colspan=3>',
		'</td>',
		'<thead>',
		'<tbody>',
		'<caption>',
	],
	...[
		'<script>',
		'</script>',
		'<img src=x onerror=y alt=z>',
		'<a href=javascript:x>',
		'<svg onload=x>',
		'<!--',
		'-->',
	],
	...[
		'<sub>',
		'</sub>',
		'<br>',
		'<b>',
		'a',
		' b ',
		'"',
		'&lt;script&gt;',
		'&amp;',
		'\u202E',
		'\u0000',
		'<iframe>',
	],
)

test('whatever the page holds, the table is clean, and reading it again changes nothing', () => {
	const markup = fc
		.array(piece, { maxLength: 30 })
		.map((parts) => `<table><tr><td>1</td></tr><tr><td>${parts.join('')}</td></tr></table>`)
	fc.assert(
		fc.property(markup, (text) => {
			const table = readTable(text)
			if ('reason' in table) return
			visit(parseHtml(table.html), (node) => {
				expect(['root', 'element', 'text']).toContain(node.type)
				if (node.type !== 'element') return
				const { tagName, properties } = node as Element
				expect(['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'sub', 'sup', 'br']).toContain(
					tagName,
				)
				for (const name of Object.keys(properties)) expect(['colSpan', 'rowSpan', 'scope']).toContain(name)
			})
			expect(readTable(table.html)).toEqual(table)
		}),
		{ numRuns: 500 },
	)
})
