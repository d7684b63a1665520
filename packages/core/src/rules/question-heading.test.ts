import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { questionHeading } from './question-heading.ts'

test('four headings count in full, and nobody is asked for more', () => {
	expect(only(questionHeading, page({ questionHeadingCount: 1 }))).toEqual({ value: 0.25 })
	expect(only(questionHeading, page({ questionHeadingCount: 9 }))).toEqual({ value: 1 })
	expect(only(questionHeading, page())).toEqual({ value: 0 })
})

test('cannot be known in a language without cues', () => {
	expect(only(questionHeading, page({ languageSupported: false, questionHeadingCount: 1 }))).toEqual({
		value: null,
	})
})
