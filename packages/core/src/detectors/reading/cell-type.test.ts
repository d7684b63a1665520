import { expect, test } from 'vitest'
import type { PageElement } from '../../page/element.ts'
import { detectedPage } from '../detected-page.fixture.ts'
import { cellType } from './cell-type.ts'

function typeOf(inner: string): string {
	const page = detectedPage(`<main><table><tr><td>${inner}</td><td>x</td></tr></table></main>`, 'html')
	const cell = page.main('td')[0] as PageElement
	return cellType(cell, page.textOf(cell), page)
}

test.each([
	'42',
	'1,204',
	'1.204,50',
	'1 204',
	'12,34,567',
	'-41.85%',
	'42,5 %',
	'€1.204,50',
	'3 114 114 €',
	'R$ 20',
	'~128 MB',
	'2.4 ms',
	'1464 req/sec',
	'6-10 hours/week',
	'13 weeks',
	'12.1 ± 0.4',
	'170 KB (3.7%)',
	'1.2e-5',
	'6.02 × 10^23',
	'$4.9$',
	'1m 22.5s',
	'0m34.701s',
	'2:03:59',
	'12万',
	'3년',
	'8.1*',
	'3151.16',
])('a number: %s', (text) => {
	expect(typeOf(text)).toBe('number')
})

test.each([
	'2024',
	'2024-03-05',
	'05.03.2024',
	'3/5/2024',
	'March 2024',
	'5 de marzo de 2024',
	'5. März 2024',
	'5 mars 2024',
	'Q3 2024',
	'2019–2024',
	'2024年3月',
	'2024년 3월',
])('a date: %s', (text) => {
	expect(typeOf(text)).toBe('date')
})

test.each([
	['U+0041', 'code'],
	['0xFF', 'code'],
	['D7 90', 'code'],
	['00 41', 'code'],
	['127.0.0.1', 'code'],
	['<code>--force</code>', 'code'],
	['<a href="/x">Tides</a>', 'link'],
	['yes', 'tick'],
	['—', 'empty'],
	['1.22.3', 'short'],
	['Version 4 beta', 'short'],
	['12:30', 'short'],
	['42 boats of the harbour were late', 'long'],
])('%s is of type %s', (inner, type) => {
	expect(typeOf(inner)).toBe(type)
})
