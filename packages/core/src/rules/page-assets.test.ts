import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { pageAssets } from './page-assets.ts'

test('one likely asset is enough', () => {
	expect(only(pageAssets, page({}, { assets: [asset('definition')] }))).toEqual({ value: 1 })
})

test('a doubtful one and a quotation are not', () => {
	const assets = [asset('chart', {}, { confidence: 0.4 }), asset('quote')]
	expect(only(pageAssets, page({}, { assets })).message).toContain('in 400 words')
})

test('proposes what the material at hand allows', () => {
	const proposed = (facts: { codeBlockCount?: number; listCount?: number }) =>
		only(pageAssets, page(facts)).adds?.kind
	expect(proposed({ codeBlockCount: 1, listCount: 2 })).toBe('diagram')
	expect(proposed({ listCount: 2 })).toBe('comparison-table')
	expect(proposed({})).toBe('data-table')
})
