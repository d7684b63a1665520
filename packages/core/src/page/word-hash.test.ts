import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textHash, wordHashes } from './word-hash.ts'

test('a word is the same however it is written', () => {
	const [first, ...others] = wordHashes('Tide tide TIDE “tide” (tide),')
	expect(others).toEqual([first, first, first, first])
	expect(wordHashes('tide tides')[1]).not.toBe(first)
})

test('one for each word, 0 for a bare number', () => {
	expect(wordHashes("don't stop 3.5 well-known x2")).toHaveLength(5)
	expect(wordHashes('12 3.5 2026-01-01')).toEqual([0, 0, 0])
	expect(wordHashes('')).toEqual([])
	expect(wordHashes('潮汐は月の引力で起こる').length).toBeGreaterThan(3)
})

test('a text is known by its letters', () => {
	expect(textHash('Neap  tides')).toBe(textHash('“neap tides”.'))
	expect(textHash('foo()')).toBe(textHash('foo'))
	expect(textHash('neap')).not.toBe(textHash('tides'))
	for (const text of ['', '—', '12 34']) expect(textHash(text)).toBe(0)
})

test('31 bits, so that records stay small', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			for (const hash of [textHash(text), ...wordHashes(text)])
				expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 31).toBe(true)
		}),
	)
})
