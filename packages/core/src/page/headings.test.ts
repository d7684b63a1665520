import { expect, test } from 'vitest'
import type { PageFormat } from '../report.ts'
import { pageOf } from './page-view.fixture.ts'

function anchors(text: string, format: PageFormat = 'markdown') {
	return pageOf(text, format).headings.map((heading) => [heading.text, heading.anchor])
}

test('headings of Markdown get the ids that renderers make', () => {
	expect(anchors('# High *water*!\n## Über 3,5 m\n## 潮位')).toEqual([
		['High water!', 'high-water'],
		['Über 3,5 m', 'über-35-m'],
		['潮位', '潮位'],
	])
})

test('the second of the same words gets a number', () => {
	expect(anchors('## Low\n## Low\n## Low').map(([, anchor]) => anchor)).toEqual(['low', 'low-1', 'low-2'])
})

test('an explicit id stands, and is no part of the words', () => {
	expect(anchors('## Low water {#low}\n## A set {#1 of 2}')).toEqual([
		['Low water', 'low'],
		['A set {#1 of 2}', 'a-set-1-of-2'],
	])
	expect(anchors('<h2 id="neap">Neap tide</h2>')).toEqual([['Neap tide', 'neap']])
})

test('headings of built HTML have the ids they have', () => {
	expect(anchors('<h2>Low</h2><h2 id="high">High</h2>', 'html')).toEqual([
		['Low', null],
		['High', 'high'],
	])
})
