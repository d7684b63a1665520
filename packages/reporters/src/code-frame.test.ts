import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileText } from '../test/reports.ts'
import { codeFrame } from './code-frame.ts'
import { columns } from './plain-text.ts'

const plain = { colour: false } as const

/** A stretch from `line:column` to `line:column`. */
function stretch(line: number, column: number, endLine: number, endColumn: number) {
	return { start: { line, column, offset: 0 }, end: { line: endLine, column: endColumn, offset: 0 } }
}

describe('codeFrame', () => {
	it('marks the stretch in its line', () => {
		expect(codeFrame('one\nMost riders want paper.\n', stretch(2, 6, 2, 12), plain)).toBe(
			'  2 │ Most riders want paper.\n    │      ^^^^^^',
		)
	})

	it('marks to the end of the line what ends in a later one', () => {
		expect(codeFrame('| a | b |\n|---|---|', stretch(1, 1, 2, 10), plain)).toBe(
			'  1 │ | a | b |\n    │ ^^^^^^^^^',
		)
	})

	it('leaves out the indentation, and marks columns and not characters', () => {
		expect(codeFrame('\t\t時刻 表', stretch(1, 3, 1, 5), plain)).toBe('  1 │ 時刻 表\n    │ ^^^^')
	})

	it.each(['\n', '\r\n', '\r'])('counts lines that end in %j', (end) => {
		expect(codeFrame(['a', 'b', 'c'].join(end), stretch(3, 1, 3, 2), plain)).toBe('  3 │ c\n    │ ^')
	})

	it('marks one column where the stretch is empty or past the end', () => {
		expect(codeFrame('abc', stretch(1, 2, 1, 2), plain)).toBe('  1 │ abc\n    │  ^')
		expect(codeFrame('abc', stretch(1, 9, 1, 12), plain)).toBe('  1 │ abc\n    │    ^')
	})

	it('has room for the mark behind a line that fills the width', () => {
		const [shown, marks] = codeFrame('x'.repeat(40), stretch(1, 41, 1, 41), { ...plain, width: 46 }).split(
			'\n',
		)
		expect(shown).toBe(`  1 │ …${'x'.repeat(38)}`)
		expect(marks).toBe(`    │ ${' '.repeat(39)}^`)
	})

	it('is empty where the text has no such line', () => {
		expect(codeFrame('abc', stretch(2, 1, 2, 2), plain)).toBe('')
	})

	it('shows the part around the stretch of a line of megabytes', () => {
		const line = `${'<p>x</p>'.repeat(130_000)}<table>${'<p>y</p>'.repeat(130_000)}`
		const at = line.indexOf('<table>') + 1
		const frame = codeFrame(line, stretch(1, at, 1, at + 7), { ...plain, width: 60 })
		const [shown, marks] = frame.split('\n') as [string, string]
		expect(columns(shown)).toBe(60)
		expect(shown).toMatch(/^ {2}1 │ ….*<\/p><table><p>.*…$/)
		expect(shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('<table>')
	})

	it('is never wider than asked, and never steers the terminal', () => {
		const lines = fc.array(hostileText, { maxLength: 4 })
		const place = fc.nat({ max: 40 })
		fc.assert(
			fc.property(lines, place, place, fc.integer({ min: 30, max: 90 }), (texts, from, length, width) => {
				const at = stretch(1, from + 1, 1, from + length + 1)
				const frame = codeFrame(texts.join(''), at, { ...plain, width: width + 6 })
				for (const line of frame.split('\n')) {
					expect(columns(line)).toBeLessThanOrEqual(width + 6)
					expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
				}
				const coloured = codeFrame(texts.join(''), at, { colour: true, width: width + 6 })
				expect(stripVTControlCharacters(coloured)).toBe(frame)
			}),
		)
	})
})
