import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileText } from '../test/reports.ts'
import { clip, clipStart, columns, pad, printable } from './plain-text.ts'

describe('printable', () => {
	it.each([
		['\u001b[31mred\u001b[0m', 'red'],
		['\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007', 'link'],
		['\u001b]0;title\u001b\\after', 'after'],
		['a\u001bPq#0\u001b\\b', 'ab'],
		['\u009b31mx', '31mx'],
		['bell\u0007 null\u0000', 'bell null'],
		['\u202egnp.exe\u202c', 'gnp.exe'],
		['\u2066a\u2069\u200fb\u061c', 'ab'],
		['half \ud800 pair', 'half  pair'],
		['two\r\n\tlines\u2028more', 'two lines more'],
		['soft\u00adhyphen', 'softhyphen'],
	])('cleans %j', (text, expected) => {
		expect(printable(text)).toBe(expected)
	})

	it.each([
		'[31m is how an escape starts',
		'naïve café',
		'שלום עולם',
		'👩‍🔬 und नमस्ते',
		'می‌خواهم',
		'1 < 2 & "so"',
	])('leaves %j as it is', (text) => {
		expect(printable(text)).toBe(text)
	})

	it('never lets a control or override through', () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				expect(printable(text)).not.toMatch(
					/[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u,
				)
			}),
		)
	})
})

describe('columns', () => {
	it.each([
		['abc', 3],
		['時刻表', 6],
		['e\u0301', 1],
		['', 0],
	])('of %j are %i', (text, expected) => {
		expect(columns(text)).toBe(expected)
	})
})

describe('clip', () => {
	it('leaves what fits', () => {
		expect(clip('four', 4)).toBe('four')
		expect(clipStart('four', 4)).toBe('four')
	})

	it('cuts at the end or at the start', () => {
		expect(clip('timetable', 5)).toBe('time…')
		expect(clipStart('src/content/blog/x.md:88', 10)).toBe('…g/x.md:88')
	})

	it('does not cut a wide character in half', () => {
		expect(clip('時刻表', 4)).toBe('時…')
	})

	it('pads to columns, not characters', () => {
		expect(pad('時', 4)).toBe('時  ')
		expect(pad('long', 2)).toBe('long')
	})
})
