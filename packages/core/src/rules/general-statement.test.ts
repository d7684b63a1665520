import { expect, test } from 'vitest'
import { generalStatement } from './general-statement.ts'
import { only, page } from './judged-page.fixture.ts'

test('one sentence per 100 words counts in full, and nobody is asked for more', () => {
	expect(only(generalStatement, page({ generalStatementsPer100Words: 0.4 }))).toEqual({ value: 0.4 })
	expect(only(generalStatement, page({ generalStatementsPer100Words: 7 }))).toEqual({ value: 1 })
	expect(only(generalStatement, page())).toEqual({ value: 0 })
})

test('cannot be known in a language without cues', () => {
	expect(only(generalStatement, page({ languageSupported: false }))).toEqual({ value: null })
})
