import { expect, test } from 'vitest'
import { oneLine } from './text.ts'

test('folds white space and control characters', () => {
	expect(oneLine(' a\r\n\tb\u0000\u0085 c\u00A0', 20)).toBe('a b c')
})

test('drops marks that would turn the text after it, and halves of characters', () => {
	expect(oneLine('harbour \u202Egpj.exe\u2066 \uD83C!', 40)).toBe('harbour gpj.exe !')
})

test('cuts at a word, or inside the word where it is long', () => {
	expect(oneLine('the height of the tide', 22)).toBe('the height of the tide')
	expect(oneLine('the height of the tide', 21)).toBe('the height of the…')
	expect(oneLine('a 🌊🌊🌊🌊🌊🌊', 6)).toBe('a 🌊🌊🌊…')
})
