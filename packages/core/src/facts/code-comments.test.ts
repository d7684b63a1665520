import { describe, expect, test } from 'vitest'
import { measured } from './measured-page.fixture.ts'

function comments(code: string): number {
	return measured(`\`\`\`\n${code}\n\`\`\``, 'markdown').facts.codeCommentCount
}

describe('comments', () => {
	test.each([
		'// the tide turns',
		'wait() // the tide turns',
		'# the tide turns',
		'/* the tide turns */',
		'-- the tide turns',
		'<!-- the tide turns -->',
		'// 潮が変わる時刻',
	])('%s', (code) => {
		expect(comments(code)).toBe(1)
	})

	test.each([
		['an address', 'fetch("https://example.org/the tide")'],
		['an option', 'tide --high'],
		['one word', '// tide'],
		['a shebang', '#!/bin/sh'],
		['a subtraction', 'i-- high water'],
	])('and not %s', (_, code) => {
		expect(comments(code)).toBe(0)
	})

	test('are counted once each, up to 30', () => {
		expect(comments('// the tide turns\n// the tide turns\n// the moon pulls')).toBe(2)
		expect(comments(Array.from({ length: 50 }, (_, at) => `// number ${at}`).join('\n'))).toBe(30)
	})

	test('stand in code', () => {
		expect(measured('It is // the tide.', 'markdown').facts.codeCommentCount).toBe(0)
	})

	test('are found in linear time', () => {
		expect(comments('# '.repeat(100_000))).toBe(0)
		expect(comments('//'.repeat(100_000))).toBe(0)
	})
})
