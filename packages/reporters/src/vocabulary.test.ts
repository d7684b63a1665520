import { describe, expect, it } from 'vitest'
import { assetWith } from '../test/reports.ts'
import { assetWords, count, countKind, figure, gainText, kinds } from './vocabulary.ts'

describe('count', () => {
	it.each([
		[0, '0 pages'],
		[1, '1 page'],
		[2, '2 pages'],
		[1234, '1,234 pages'],
	])('of %i says %s', (value, expected) => {
		expect(count(value, 'page')).toBe(expected)
	})

	it.each(kinds)('has a singular and a plural for %s', (kind) => {
		const one = countKind(1, kind)
		expect(one).not.toContain('-')
		expect(countKind(2, kind)).toBe(`2 ${one.slice(2)}s`)
	})
})

describe('assetWords', () => {
	it('names kinds in one order, whatever order they stand in', () => {
		const assets = (['dataset', 'chart', 'chart', 'data-table'] as const).map((kind) => assetWith({ kind }))
		expect(assetWords(assets)).toBe('1 data table, 2 charts, 1 dataset')
	})

	it('leaves out what is doubtful, from just under one half', () => {
		expect(assetWords([assetWith({ confidence: 0.5 }), assetWith({ confidence: 0.49, kind: 'map' })])).toBe(
			'1 chart',
		)
		expect(assetWords([assetWith({ confidence: 0.49 })])).toBe('')
	})
})

it('rounds figures to one decimal', () => {
	expect(figure(20.55)).toBe('20.6')
	expect(figure(38)).toBe('38')
})

it.each([
	[24.6, '+25'],
	[1, '+1'],
	[0.94, '+0.9'],
	[0.05, '+0.1'],
])('a gain of %d reads %s', (gain, expected) => {
	expect(gainText(gain)).toBe(expected)
})
