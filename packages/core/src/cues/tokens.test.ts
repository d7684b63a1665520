import { expect, test } from 'vitest'
import { letter, syllable, unspaced } from './characters.ts'
import { tokensOf } from './tokens.ts'

function read(text: string) {
	const { count, starts, ends, kinds } = tokensOf(text)
	return Array.from({ length: count }, (_, at) => [kinds[at], text.slice(starts[at], ends[at])])
}

test('are words, syllables and characters of scripts without spaces', () => {
	expect(read('Tide 3.5 m, 조석 潮汐!')).toEqual([
		[letter, 'Tide'],
		[letter, '3'],
		[letter, '5'],
		[letter, 'm'],
		...['조', '석'].map((character) => [syllable, character]),
		...['潮', '汐'].map((character) => [unspaced, character]),
	])
	expect(read('')).toEqual([])
})

test('of the same letters have the same hashes, whatever their case', () => {
	const { hashes, checks } = tokensOf('Tide tide tides')
	expect([hashes[0], checks[0]]).toEqual([hashes[1], checks[1]])
	expect([hashes[2], checks[2]]).not.toEqual([hashes[1], checks[1]])
})

test('tell their stems by the hashes of the stem alone', () => {
	const { stemHashes, stemChecks } = tokensOf('tidal')
	const stem = [stemHashes[0], stemChecks[0]]
	const { hashes, checks } = tokensOf('tida')
	expect([hashes[0], checks[0]]).toEqual(stem)
})

test('of a long text are all there', () => {
	expect(tokensOf('tide '.repeat(50_000)).count).toBe(50_000)
})
