import type { Asset } from '@linkworthy/core'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { assetWith } from '../../test/reports.ts'
import { assetPreview, marked } from './preview.ts'

const shown = (change: Partial<Asset>): string => {
	const element = assetPreview(assetWith(change))
	return element ? toHtml(element) : ''
}

const markedNumbers = (sentence: string): string[] =>
	marked(sentence).flatMap((part) =>
		part.type === 'element' ? [toHtml(part).replaceAll(/<[^>]*>/g, '')] : [],
	)

describe('marked', () => {
	it.each([
		['In 2025, 33 % of 41,208 buses were late.', ['33 %', '41,208']],
		['It costs £4.2 million a year.', ['£4.2 million']],
		['A rise of 7 percentage points, to 12.5%.', ['7 percentage points', '12.5%']],
		['In 1999 and in 2024.', []],
		['CO2, B12 and h264 are names.', []],
		['$2025 is a price.', ['$2025']],
		['7 millionaires', ['7']],
		['No number.', []],
	])('finds the numbers of %j', (sentence, numbers) => {
		expect(markedNumbers(sentence)).toEqual(numbers)
	})

	it('keeps every character', () => {
		const sentence = 'From 1,000 to 2,000, that is 100 % more.'
		expect(
			marked(sentence)
				.map((part) => toHtml(part).replaceAll(/<[^>]*>/g, ''))
				.join(''),
		).toBe(sentence)
	})

	it('takes one pass over long runs of digits and points', () => {
		expect(marked('1.'.repeat(150)).length).toBeGreaterThan(1)
	})
})

describe('assetPreview', () => {
	const rows = Array.from({ length: 9 }, (_, row) =>
		Array.from({ length: 8 }, (_, column) => `r${row}c${column}`),
	)

	it('shows the first rows and columns, and how many rows there are beside them', () => {
		const table = shown({ kind: 'data-table', preview: { rows }, facts: { rowCount: 24, hasHeader: true } })
		expect(table.match(/<tr>/g)).toHaveLength(7)
		expect(table).toContain('<th class="short" scope="col">r0c0</th>')
		expect(table).not.toContain('r0c6')
		expect(table).toContain('and 18 more rows')
	})

	it('takes no row for a header that is none', () => {
		const table = shown({ kind: 'data-table', preview: { rows: rows.slice(0, 2) }, facts: { rowCount: 2 } })
		expect(table).not.toContain('<th')
		expect(table).not.toContain('more row')
	})

	it('shows svg as an image, with the namespace that an image needs', () => {
		const source = /src="data:image\/svg\+xml;base64,([^"]*)"/.exec(
			shown({ preview: { svg: '<svg><path/></svg>' } }),
		)?.[1]
		expect(Buffer.from(source ?? '', 'base64').toString()).toBe(
			'<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>',
		)
		const named = '<svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"></svg>'
		expect(shown({ preview: { svg: named } })).toContain(Buffer.from(named).toString('base64'))
	})

	it.each(['javascript:alert(1)', 'https://site.example/a.png', 'data:text/html,x', ''])(
		'shows no image for %j',
		(image) => {
			expect(shown({ preview: { image }, text: 'Its words' })).toBe(
				'<blockquote class="preview">Its words</blockquote>',
			)
		},
	)

	it('shows words only where they say more than the title', () => {
		expect(shown({ title: 'Same', text: ' Same ' })).toBe('')
		expect(shown({ title: 'Same', text: 'Same', kind: 'quote' })).toContain('<blockquote')
		expect(shown({ kind: 'embed-code', text: '<b>' })).toBe(
			'<pre class="preview"><code>&#x3C;b></code></pre>',
		)
	})
})
