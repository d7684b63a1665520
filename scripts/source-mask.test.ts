// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates in source are what is tested
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskSource } from './source-mask.mjs'

describe('maskSource', () => {
	test.each([
		["const a = 'import x'", "const a = '        '"],
		['// console.log\nx', '              \nx'],
		['/* a\nb */ c', '    \n     c'],
		['`a ${b} c`', '`  ${b}  `'],
		['x = /console["]/ + y', 'x =              + y'],
		["a / b + 'c' / d", "a / b + ' ' / d"],
		["'it\\'s' + x", "'     ' + x"],
	])('masks %j', (text, expected) => {
		expect(maskSource(text)).toBe(expected)
	})

	test('code inside a template stays code, a string inside that code does not', () => {
		const masked = maskSource("`a${f({ b: 'c' })}d${`e${g}`}` + h")
		expect(masked).toContain("f({ b: ' ' })")
		expect(masked).toContain('{g}')
		expect(masked).toContain('+ h')
		expect(masked).not.toMatch(/[ade]/)
	})

	test('keeps length and line breaks of any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'\'"`/*\\${}[]\nab ('), maxLength: 60 }), (text) => {
				const masked = maskSource(text)
				expect(masked.length).toBe(text.length)
				expect(masked.replace(/[^\n]/g, ' ')).toBe(text.replace(/[^\n]/g, ' '))
			}),
		)
	})
})
