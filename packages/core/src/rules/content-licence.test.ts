import { expect, test } from 'vitest'
import { contentLicence } from './content-licence.ts'
import { asset, only, page } from './judged-page.fixture.ts'

test('earns for terms that allow something', () => {
	expect(only(contentLicence, page({ licence: 'CC-BY-4.0' }))).toEqual({ value: 1 })
	expect(only(contentLicence, page({ licence: 'stated' }))).toEqual({ value: 1 })
	expect(only(contentLicence, page({ licence: 'all-rights-reserved' }))).toEqual({ value: 0 })
})

test('asks for terms where there is something of one’s own to use again', () => {
	const assets = [asset('chart'), asset('data-table')]
	expect(only(contentLicence, page({}, { assets })).message).toContain('2 reusable assets')
	expect(only(contentLicence, page({}, { assets: [asset('statistic')] }))).toEqual({ value: 0 })
	const borrowed = [asset('chart', {}, { originality: 0.3 })]
	expect(only(contentLicence, page({}, { assets: borrowed }))).toEqual({ value: 0 })
})

test('cannot be known in a language without cues, unless it is linked', () => {
	expect(only(contentLicence, page({ languageSupported: false }))).toEqual({ value: null })
	expect(only(contentLicence, page({ languageSupported: false, licence: 'CC0-1.0' }))).toEqual({ value: 1 })
})
