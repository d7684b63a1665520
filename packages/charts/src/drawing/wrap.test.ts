import { expect, test } from 'vitest'
import { textWidth } from './font.ts'
import { wrap } from './wrap.ts'

const setting = { widthPx: 100, sizePx: 15, mostLines: 3 }

test.each([
	['Kiel', ['Kiel']],
	['The northern harbour', ['The northern', 'harbour']],
	['wayland-scanner-0.29.4', ['wayland-', 'scanner-0.', '29.4']],
	['Donaudampfschifffahrt', ['Donaudampfs', 'chifffahrt']],
	['one two three four five six seven eight nine', ['one two three', 'four five six', 'seven eight…']],
])('%s', (text, lines) => {
	expect(wrap(text, setting)).toEqual(lines)
})

test('no line is wider than asked', () => {
	const text = 'Of the ferries that were late, most were late because of other ferries/trains/buses that were'
	for (const line of wrap(text, { ...setting, mostLines: 9 }))
		expect(textWidth(line, 15)).toBeLessThanOrEqual(100)
})
