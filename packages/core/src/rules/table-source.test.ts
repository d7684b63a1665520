import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { tableSource } from './table-source.ts'

const bare = asset('data-table', { hasSource: false }, { title: 'Delays' })

test('asks tables of figures for their source', () => {
	expect(only(tableSource, page({}, { assets: [asset('data-table')] })).value).toBe(1)
	expect(only(tableSource, page({}, { assets: [bare] }))).toMatchObject({
		value: 0,
		message: expect.stringMatching(/^Table "Delays" of 24 rows without a source/),
	})
})

test('comparisons are one’s own words', () => {
	expect(tableSource.judge(page({}, { assets: [asset('comparison-table', { hasSource: false })] }))).toEqual(
		[],
	)
})

test('cannot be known in a language without cues', () => {
	expect(only(tableSource, page({ languageSupported: false }, { assets: [bare] }))).toEqual({
		value: null,
		asset: bare.id,
	})
})
