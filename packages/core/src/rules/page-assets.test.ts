import { describe, expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { pageAssets } from './page-assets.ts'

test('one likely asset is enough', () => {
	expect(only(pageAssets, page({}, { assets: [asset('definition')] }))).toEqual({ value: 1 })
})

test('a doubtful one and a quotation are not', () => {
	const assets = [asset('chart', {}, { confidence: 0.4 }), asset('quote')]
	expect(only(pageAssets, page({}, { assets })).message).toContain('in 400 words')
})

describe('what it proposes', () => {
	const proposed = (facts: Parameters<typeof page>[0], record: Parameters<typeof page>[1] = {}) =>
		only(pageAssets, page(facts, record)).adds?.kind
	const parted = { headingCount: 6, reasonsPer100Words: 0.6 }

	test('a comparison, where the title or the kind of page compares', () => {
		expect(proposed({}, { title: 'Trams vs. buses' })).toBe('comparison-table')
		expect(proposed({}, { title: 'Straßenbahn und Bus im Vergleich' })).toBe('comparison-table')
		expect(proposed({ listCount: 3 }, { traits: ['list'] })).toBe('comparison-table')
	})

	test('a diagram, where a long guide has parts', () => {
		expect(proposed(parted, { traits: ['guide'], words: 1200 })).toBe('diagram')
		expect(proposed(parted, { traits: ['guide'], words: 300 })).toBeUndefined()
		expect(proposed(parted, { words: 1200 })).toBeUndefined()
	})

	test('none, where it lists more than it explains', () => {
		expect(
			proposed({ ...parted, reasonsPer100Words: 0.1 }, { traits: ['guide'], words: 1200 }),
		).toBeUndefined()
	})

	test('nothing that the page has no material for', () => {
		expect(proposed({})).toBeUndefined()
		expect(only(pageAssets, page({})).message).toContain('Expected at least one thing to cite')
	})
})
