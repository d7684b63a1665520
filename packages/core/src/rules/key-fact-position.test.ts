import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { keyFactPosition } from './key-fact-position.ts'

test('earns for a figure or definition near the top', () => {
	expect(only(keyFactPosition, page({ keyFactEarly: true }))).toEqual({ value: 1 })
})

test('asks to move one up only where there is one', () => {
	const late = [asset('statistic', { early: false }), asset('definition', { early: false })]
	expect(only(keyFactPosition, page({}, { assets: late })).message).toContain('All 2 figures')
	expect(only(keyFactPosition, page({}, { assets: late.slice(1) })).message).toContain('The one figure')
	expect(only(keyFactPosition, page({}, { assets: [asset('chart')] }))).toEqual({ value: 0 })
})

test('cannot be known in a language without cues', () => {
	expect(only(keyFactPosition, page({ languageSupported: false }))).toEqual({ value: null })
})
