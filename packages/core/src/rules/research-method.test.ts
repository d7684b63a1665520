import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { researchMethod } from './research-method.ts'

test('method and sample earn half each', () => {
	expect(
		only(researchMethod, page({ ownCollectionCount: 2, methodStated: true, sampleStated: true })),
	).toEqual({ value: 1 })
	const half = only(researchMethod, page({ ownCollectionCount: 2, methodStated: true }))
	expect(half.value).toBe(0.5)
	expect(half.message).toContain('claimed in 2 sentences without how many')
	expect(half.message).not.toContain('how the data')
	expect(only(researchMethod, page({ surveyClaimCount: 1 })).value).toBe(0)
	const research = { traits: ['original-research'], researchChance: 0.8 } as const
	expect(only(researchMethod, page({}, research)).message).toContain('reported')
})

test('what may be research earns as far as it is', () => {
	const judged = (facts: object) => only(researchMethod, page(facts, { researchChance: 0.4 }))
	expect(judged({ methodStated: true, sampleStated: true })).toEqual({ value: 0.4 })
	expect(judged({ methodStated: true })).toEqual({ value: 0.2 })
})

test('a page without research of its own earns nothing and is asked nothing', () => {
	expect(only(researchMethod, page({ methodStated: true, sampleStated: true }))).toEqual({ value: 0 })
})

test('cannot be known in a language without cues', () => {
	expect(only(researchMethod, page({ languageSupported: false })).value).toBe(null)
	expect(only(researchMethod, page({ languageSupported: false, ownCollectionCount: 1 }))).toEqual({
		value: null,
	})
})
