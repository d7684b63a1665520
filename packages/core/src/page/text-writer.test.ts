import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flow } from './text.ts'
import { makeTextWriter } from './text-writer.ts'

test('folds white space as a text by itself is folded, over all pieces', () => {
	const part = fc.constantFrom('tide', ' ', '\n', '\t', '\u00a0', '\u2003', 'é', '潮', '🌊', '  ', '')
	fc.assert(
		fc.property(fc.array(part), fc.nat(3), (parts, capacity) => {
			const writer = makeTextWriter(capacity)
			for (const text of parts) writer.flowing(text, 0, text.length)
			const folded = flow(parts.join(''), true)
			expect([writer.written().text, writer.length()]).toEqual([folded, folded.length])
			expect(writer.isAfterSpace()).toBe(folded === '' || folded.endsWith(' '))
		}),
	)
})

test('reads a part of a text', () => {
	const writer = makeTextWriter(0)
	writer.flowing('<p>high  water</p>', 3, 14)
	expect(writer.written().text).toBe('high water')
})

test('lines start anew, and what is verbatim stays', () => {
	const writer = makeTextWriter(0)
	writer.line()
	writer.flowing('low ', 0, 4)
	writer.line()
	writer.flowing(' tide', 0, 5)
	writer.space()
	writer.space()
	writer.line()
	writer.verbatim('  a\n  b')
	expect(writer.written().text).toBe('low \ntide \n  a\n  b')
})
