import { describe, expect, test } from 'vitest'
import { decimalMark, numberOf, readNumber } from './number.ts'

describe('a cell', () => {
	test.each([
		['12', '12', 1, null],
		['−0.4 °C', '0.4', -1, '°C'],
		['$1,234.50', '1,234.50', 1, '$'],
		['1.234,50 €', '1.234,50', 1, '€'],
		['12％', '12', 1, '%'],
		['~128 MB', '128', 1, 'MB'],
		["1'234", "1'234", 1, null],
		['1 234 567', '1 234 567', 1, null],
		['41.0*', '41.0', 1, null],
		['7 [a]', '7', 1, null],
		['3.1e-5', '3.1e-5', 1, null],
	])('%s is a number', (text, digits, sign, unit) => {
		expect(readNumber(text)).toEqual({ form: 'number', sign, digits, unit })
	})
	test.each(['', '–', 'n/a', '?', 'k. A.', '…'])('"%s" is missing', (text) => {
		expect(readNumber(text).form).toBe('missing')
	})
	test.each(['5–10', '< 5', '≥3 %', '5 ± 1', '12 (3%)', '5 to 10 ms', '3/4'])('"%s" is a range', (text) => {
		expect(readNumber(text).form).toBe('range')
	})
	test.each(['+49 30 12-34-56 (office)x', 'v1.2.3', '10^6', '1m 22.5s', '127.0.0.1/8 a', 'about five'])(
		'"%s" is no number',
		(text) => {
			expect(readNumber(text).form).not.toBe('number')
		},
	)
})

describe('how numbers are written', () => {
	test.each([
		[['1,234', '0.5'], 'en', '.'],
		[['1.234', '0,5'], 'en', ','],
		[['1.234'], 'de', ','],
		[['1.234'], 'en', '.'],
		[['1,234'], 'en', '.'],
		[['1,234'], 'und', null],
		[['12', '34'], 'und', '.'],
		[['1.5', '1,5'], 'en', null],
		[['1.234.567'], 'en', ','],
	])('%j in %s', (numbers, lang, mark) => {
		expect(decimalMark(numbers, lang)).toBe(mark)
	})
	test.each([
		['1,234.5', '.', 1234.5],
		['12,34,567', '.', 1234567],
		['1.234', ',', 1234],
		['1 234,5', ',', 1234.5],
		['.5', '.', 0.5],
		['1e3', '.', 1000],
		['1,23', '.', null],
		['1.2.3', '.', null],
		['1234567890123456789', '.', null],
	] as const)('%s with %s', (written, mark, value) => {
		expect(numberOf(written, mark)).toBe(value)
	})
})
