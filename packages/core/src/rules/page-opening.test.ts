import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { pageOpening } from './page-opening.ts'

test('half for the length, half for the words of the title', () => {
	expect(only(pageOpening, page({ openingWordCount: 60, openingTitleShare: 1 }))).toEqual({ value: 1 })
	expect(only(pageOpening, page({ openingWordCount: 30, openingTitleShare: 0.5 }))).toEqual({ value: 0.5 })
	expect(only(pageOpening, page({ openingWordCount: 300, openingTitleShare: 0.5 }))).toEqual({ value: 0.75 })
	expect(only(pageOpening, page({ openingWordCount: 30, openingTitleShare: null }))).toEqual({ value: 0.5 })
})

test('asks for an opening paragraph where there is none, or hardly one', () => {
	expect(only(pageOpening, page())).toMatchObject({
		value: 0,
		reach: 0.5,
		message: expect.stringContaining('no paragraph'),
	})
	expect(only(pageOpening, page({ openingWordCount: 6, openingTitleShare: 1 }))).toMatchObject({
		value: 0.55,
		reach: 0.75,
		message: expect.stringContaining('a paragraph of 6 words'),
	})
})

test('asks for the subject where the first paragraph does not name it', () => {
	const unnamed = page(
		{ openingWordCount: 30, openingTitleShare: 0 },
		{ title: 'Why buses run late | Transit Lab' },
	)
	expect(only(pageOpening, unnamed)).toMatchObject({
		value: 0.25,
		reach: 0.5,
		message: expect.stringContaining('"Why buses run late"'),
	})
	expect(only(pageOpening, page({ openingWordCount: 30, openingTitleShare: 0.2 })).message).toBeUndefined()
	expect(only(pageOpening, { ...unnamed, title: 'Overview | Transit Lab' }).message).toBeUndefined()
	expect(only(pageOpening, { ...unnamed, traits: ['opinion'] }).message).toBeUndefined()
	expect(only(pageOpening, { ...unnamed, traits: ['news'] }).message).toBeUndefined()
	expect(only(pageOpening, page({ openingWordCount: 30, openingTitleShare: null })).message).toBeUndefined()
})
