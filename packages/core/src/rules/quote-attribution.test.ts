import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { quoteAttribution } from './quote-attribution.ts'

test('earns for quotations with a name', () => {
	expect(only(quoteAttribution, page({ quoteCount: 3, attributedQuoteCount: 3 }))).toEqual({ value: 1 })
	expect(only(quoteAttribution, page())).toEqual({ value: 0 })
})

test('speaks of quotations without one', () => {
	const verdict = only(quoteAttribution, page({ quoteCount: 4, attributedQuoteCount: 1 }))
	expect(verdict).toMatchObject({ value: 0.25, adds: { kind: 'quote' } })
	expect(verdict.message).toContain('3 of 4 quotations')
	expect(only(quoteAttribution, page({ quoteCount: 1 })).message).toContain('1 of 1 quotation ')
})

test('cannot be known in a language without cues', () => {
	expect(only(quoteAttribution, page({ quoteCount: 1, languageSupported: false }))).toEqual({ value: null })
})
