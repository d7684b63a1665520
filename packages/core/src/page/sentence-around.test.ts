import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentenceAround } from './sentence-around.ts'

function around(text: string, word: string): string {
	const { start, end } = sentenceAround(text, text.indexOf(word), 0, text.length)
	return text.slice(start, end)
}

describe('the sentence around a word', () => {
	test.each([
		['High at six. Low at noon! Neap?', 'Low', 'Low at noon!'],
		['High at six. Low at noon', 'Low', 'Low at noon'],
		['It is, e.g. at noon, low. So be it.', 'noon', 'It is, e.g. at noon, low.'],
		['It rose by 3.5 m. 20 boats sank.', 'rose', 'It rose by 3.5 m.'],
		['満潮は六時です。干潮は正午です。', '干潮', '干潮は正午です。'],
	])('%j at %j', (text, word, expected) => {
		expect(around(text, word)).toBe(expected)
	})

	test('holds the word and stays within its bounds', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('tide', '. ', '。', ' ', 'A', '3'), { minLength: 1 }),
				fc.nat(),
				(parts, at) => {
					const text = parts.join('')
					const offset = at % text.length
					const { start, end } = sentenceAround(text, offset, 0, text.length)
					expect(start >= 0 && start <= offset && offset < end && end <= text.length).toBe(true)
				},
			),
		)
	})
})
