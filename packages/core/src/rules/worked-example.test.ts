import { describe, expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { workedExample } from './worked-example.ts'

describe('examples', () => {
	test('in words alone reach the full value', () => {
		expect(only(workedExample, page({ examplesPer100Words: 0.5 }))).toEqual({ value: 1 })
		expect(only(workedExample, page({ examplesPer100Words: 0.25 }))).toEqual({ value: 0.5 })
		expect(only(workedExample, page({ examplesPer100Words: 9 }))).toEqual({ value: 1 })
	})

	test('in commented code alone do so too, and both add up', () => {
		const code = { codeBlockCount: 2, exampleCount: 1 }
		expect(only(workedExample, page({ ...code, codeCommentCount: 8 }))).toEqual({ value: 1 })
		expect(only(workedExample, page(code))).toEqual({ value: 0.2 })
		expect(only(workedExample, page({ ...code, codeCommentCount: 3, examplesPer100Words: 0.25 }))).toEqual({
			value: 1,
		})
	})
})

test('asks for a complete one where there is code', () => {
	expect(only(workedExample, page({ codeBlockCount: 3 }))).toMatchObject({
		value: 0,
		reach: 0.5,
		message: expect.stringContaining('3 code blocks'),
	})
})

test('asks for one in words on longer pages, news and the like apart', () => {
	expect(only(workedExample, page({}, { traits: ['guide'], words: 400 }))).toMatchObject({
		value: 0,
		reach: 0.5,
		message: expect.stringContaining('400 words'),
	})
	expect(only(workedExample, page({}, { traits: ['guide'], words: 200 }))).toEqual({ value: 0 })
	expect(only(workedExample, page({}, { traits: ['news'], words: 400 }))).toEqual({ value: 0 })
	expect(
		only(workedExample, page({ codeBlockCount: 1, exampleCount: 1 }, { traits: ['guide'] })).message,
	).toBeUndefined()
})

test('cannot be known in a language without cues, unless code shows it', () => {
	expect(only(workedExample, page({ languageSupported: false }, { traits: ['guide'] }))).toEqual({
		value: null,
	})
	expect(only(workedExample, page({ languageSupported: false, codeCommentCount: 10 }))).toEqual({ value: 1 })
})
