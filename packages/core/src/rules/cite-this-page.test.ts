import { expect, test } from 'vitest'
import { citeThisPage } from './cite-this-page.ts'
import { asset, only, page } from './judged-page.fixture.ts'

test('earns for a block to cite by', () => {
	expect(only(citeThisPage, page({}, { assets: [asset('citation-block')] }))).toEqual({ value: 1 })
})

test('advises one on research and data sets only', () => {
	expect(only(citeThisPage, page({}, { traits: ['original-research'] }))).toMatchObject({
		value: 0,
		adds: { kind: 'citation-block' },
		message: expect.stringContaining('original research'),
	})
	expect(only(citeThisPage, page({}, { assets: [asset('dataset')] })).message).toContain('a data set')
	expect(only(citeThisPage, page({}, { assets: [asset('dataset', { own: false })] }))).toEqual({ value: 0 })
	expect(only(citeThisPage, page({}, { traits: ['guide'] }))).toEqual({ value: 0 })
})

test('cannot be known in a language without cues', () => {
	expect(only(citeThisPage, page({ languageSupported: false }))).toEqual({ value: null })
})
