import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { statDensity } from './stat-density.ts'

test('rises to 3 figures per 100 words and never asks for more', () => {
	const verdicts = [0, 1.5, 3, 30].map((statisticsPer100Words) =>
		only(statDensity, page({ statisticsPer100Words })),
	)
	expect(verdicts).toEqual([{ value: 0 }, { value: 0.5 }, { value: 1 }, { value: 1 }])
})

test('cannot be known in a language without cues, unless it is full', () => {
	expect(only(statDensity, page({ languageSupported: false, statisticsPer100Words: 1 })).value).toBe(null)
	expect(only(statDensity, page({ languageSupported: false, statisticsPer100Words: 3 })).value).toBe(1)
})
