import { expect, test } from 'vitest'
import { isComparison, titleHead } from './title-words.ts'

test.each([
	['Headway | Transit Lab', 'Headway'],
	['Headway – Transit Lab – Home', 'Headway'],
	['Real-time data: a guide', 'Real-time data: a guide'],
	['  Headway  ', 'Headway'],
	['', ''],
])('%j → %j', (title, head) => {
	expect(titleHead(title)).toBe(head)
})

test.each([
	['Trams vs. buses', true],
	['Comparison to alternatives', true],
	['Straßenbahn im Vergleich', true],
	['トラムとバスの比較', true],
	['CVS history', false],
	['Comparable corpora', false],
])('%j compares: %s', (title, compares) => {
	expect(isComparison(title)).toBe(compares)
})
