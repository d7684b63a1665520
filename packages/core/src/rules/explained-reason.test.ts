import { expect, test } from 'vitest'
import { explainedReason } from './explained-reason.ts'
import { only, page } from './judged-page.fixture.ts'

test('one sentence per 100 words counts in full, and nobody is asked for more', () => {
	expect(only(explainedReason, page({ reasonsPer100Words: 0.4 }))).toEqual({ value: 0.4 })
	expect(only(explainedReason, page({ reasonsPer100Words: 7 }))).toEqual({ value: 1 })
	expect(only(explainedReason, page())).toEqual({ value: 0 })
})

test('cannot be known in a language without cues', () => {
	expect(only(explainedReason, page({ languageSupported: false }))).toEqual({ value: null })
})
