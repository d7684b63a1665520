import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePage } from '../parse/parse.ts'
import { walk } from './walk.ts'

const parts = fc.constantFrom(
	...['<p>', '</p>', '<b>', '</b>', '<table>', '<tr><td>', '</table>', '<pre>', '</pre>', '<br>', '<li>'],
	...['<textarea>', '</textarea>', '<svg><text>', '</svg>', '<!-- -->', '</body>', '<title>', '</title>'],
	...['tide', ' ', '\n', '\r\n', '\r', '  ', '&amp;', '&nbsp;', '&lt', '&', '\u0000', 'é', '🌊', '\u00a0'],
)

test('the text is the same whether it is read from the file or from the tree', () => {
	fc.assert(
		fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
			const source = pieces.join('')
			const { tree } = parsePage(source, 'html')
			const [read, told] = [walk(tree, source, true, false), walk(tree, source, false, false)]
			expect(read.text).toBe(told.text)
			expect(read.runs).toEqual(told.runs)
		}),
		{ numRuns: 3000 },
	)
})
