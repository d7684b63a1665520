import { expect, test } from 'vitest'
import { headingAnchor } from './heading-anchor.ts'
import { only, page } from './judged-page.fixture.ts'

test('80% of the headings are enough', () => {
	expect(only(headingAnchor, page({ anchoredHeadingShare: 1 }))).toEqual({ value: 1 })
	expect(only(headingAnchor, page({ anchoredHeadingShare: 0.8 }))).toEqual({ value: 1 })
	const verdict = only(headingAnchor, page({ anchoredHeadingShare: 0.4 }))
	expect(verdict.value).toBeCloseTo(0.5)
	expect(verdict.message).toContain('40% of the h2–h4 headings')
	expect(verdict.message).toContain('80% or more')
})

test('a page without sections lacks nothing', () => {
	expect(only(headingAnchor, page({ anchoredHeadingShare: null }))).toEqual({ value: 1 })
})
