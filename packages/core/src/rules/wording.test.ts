import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asset } from './judged-page.fixture.ts'
import { counted, named, percentage, quoted } from './wording.ts'

test('quoted words are folded and cut to 60 characters', () => {
	expect(quoted(' Every\n second  bus ')).toBe('"Every second bus"')
	expect(quoted('a'.repeat(60))).toBe(`"${'a'.repeat(60)}"`)
	expect(quoted('a'.repeat(61))).toBe(`"${'a'.repeat(59)}…"`)
	expect(quoted('é'.repeat(61))).toBe(`"${'é'.repeat(59)}…"`)
})

test('no text of a page can move the line it is printed on', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const shown = quoted(text)
			expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
			expect(Array.from(shown).length).toBeLessThanOrEqual(62)
		}),
	)
	expect(quoted('a\u001b[31mb\u202ec')).toBe('"a [31mb c"')
})

test('counts agree with their noun', () => {
	expect([0, 1, 2].map((count) => counted(count, 'row'))).toEqual(['0 rows', '1 row', '2 rows'])
})

test('percentages round, but never to all or nothing', () => {
	expect([0, 0.004, 0.5, 0.996, 1].map(percentage)).toEqual(['0%', '1%', '50%', '99%', '100%'])
})

test('an asset is named by kind and title', () => {
	expect(named(asset('chart'))).toBe('Chart')
	expect(named(asset('data-table', {}, { title: 'Delays' }))).toBe('Table "Delays"')
})
