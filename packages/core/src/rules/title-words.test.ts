import { expect, test } from 'vitest'
import { titleHead } from './title-words.ts'

test.each([
	['Headway | Transit Lab', 'Headway'],
	['Headway – Transit Lab – Home', 'Headway'],
	['Real-time data: a guide', 'Real-time data: a guide'],
	['  Headway  ', 'Headway'],
	['', ''],
])('%j → %j', (title, head) => {
	expect(titleHead(title)).toBe(head)
})
