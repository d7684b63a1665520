import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords, excerpt, fold, lastStartingUpTo } from './text.ts'

test('fold makes one space of any white space', () => {
	expect(fold(' a \n\t b\u00a0\u2003c ')).toBe('a b c')
})

describe('an excerpt', () => {
	test('ends at a word', () => {
		expect(excerpt('high water at the gauge', 30)).toBe('high water at the gauge')
		expect(excerpt('high water at the gauge', 16)).toBe('high water at…')
	})

	test('cuts words that are too long, and no character in two', () => {
		expect(excerpt('Gezeitenkalenderblatt', 10)).toBe('Gezeitenk…')
		expect(excerpt('🌊🌊🌊🌊🌊', 6)).toBe('🌊🌊…')
	})

	test('never exceeds its length', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 80 }),
				fc.integer({ min: 2, max: 60 }),
				(text, length) => {
					expect(excerpt(text, length).length).toBeLessThanOrEqual(length)
				},
			),
		)
	})
})

test.each([
	['en', "It's a well-known 3.5 m tide.", 6],
	['de', 'Die Flut stieg um 3,5 m – nachts.', 8],
	['fr', 'L’eau monte aujourd’hui.', 3],
	['ja', '潮位は三メートルです。', 5],
	['zh', '今天潮水很高。', 3],
	['ko', '오늘 물이 높다.', 3],
	['und', ' — … !', 0],
])('words of %s: %s', (_, text, words) => {
	expect(countWords(text)).toBe(words)
})

test('the stretch that starts last up to an offset', () => {
	const stretches = [{ start: 0 }, { start: 4 }, { start: 9 }]
	expect([-1, 0, 3, 4, 99].map((offset) => lastStartingUpTo(stretches, offset))).toEqual([-1, 0, 0, 1, 2])
	expect(lastStartingUpTo([], 3)).toBe(-1)
})
