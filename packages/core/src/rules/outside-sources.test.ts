import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { outsideSources } from './outside-sources.ts'

test('counts sites or references up to 6', () => {
	expect(only(outsideSources, page({ outsideDomainCount: 3 }))).toEqual({ value: 0.5 })
	expect(only(outsideSources, page({ referenceCount: 6 }))).toEqual({ value: 1 })
	expect(only(outsideSources, page({ outsideDomainCount: 60 }))).toEqual({ value: 1 })
})

test('asks for sources only where a longer text has none', () => {
	expect(only(outsideSources, page({}, { words: 300 }))).toMatchObject({ value: 0, reach: 0.5 })
	expect(only(outsideSources, page({}, { words: 300 })).message).toContain('300 words')
	expect(only(outsideSources, page({}, { words: 299 }))).toEqual({ value: 0 })
	expect(only(outsideSources, page({ outsideDomainCount: 1 }, { words: 900 })).message).toBeUndefined()
})
