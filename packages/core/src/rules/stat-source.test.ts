import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asset, only, page, place } from './judged-page.fixture.ts'
import { statSource } from './stat-source.ts'

function judged(statisticsPer100Words: number, sourcedStatisticShare: number | null) {
	return only(statSource, page({ statisticsPer100Words, sourcedStatisticShare }))
}

test('counts sourced figures', () => {
	expect(judged(1, 1)).toEqual({ value: 1 })
	expect(judged(0.5, 1)).toEqual({ value: 0.5 })
	expect(judged(0, null)).toEqual({ value: 0 })
})

test('speaks from 30% without a source on, and points at the first', () => {
	const bare = asset('statistic', { sourced: false }, { text: 'Rents rose by 12%.', selector: 'p' })
	const verdict = only(
		statSource,
		page({ statisticsPer100Words: 0.8, sourcedStatisticShare: 0.5 }, { assets: [asset('statistic'), bare] }),
	)
	expect(verdict).toMatchObject({ value: 0.4, reach: 0.8, place })
	expect(verdict.message).toContain('50% of the figures')
	expect(verdict.message).toContain('"Rents rose by 12%."')
	expect(judged(1, 0.7).message).toBeDefined()
	expect(judged(1, 0.71).message).toBeUndefined()
})

test('research with a method is the source of its own figures', () => {
	const facts = { statisticsPer100Words: 1, sourcedStatisticShare: 0, methodStated: true }
	const research = (researchChance: number) =>
		only(statSource, page(facts, { traits: ['original-research'], researchChance }))
	expect(research(1)).toEqual({ value: 1 })
	expect(research(0.6)).toEqual({ value: 0.6 })
	expect(only(statSource, page(facts)).message).toBeDefined()
})

test('cannot be known in a language without cues', () => {
	const facts = { statisticsPer100Words: 1, sourcedStatisticShare: 0, languageSupported: false }
	expect(only(statSource, page(facts))).toEqual({ value: null })
})

test('another figure never costs points, nor does a source', () => {
	fc.assert(
		fc.property(fc.nat(40), fc.nat(40), (sourced, bare) => {
			const value = (s: number, b: number) => judged((s + b) / 5, s + b === 0 ? null : s / (s + b)).value ?? 0
			expect(value(sourced, bare + 1)).toBeGreaterThanOrEqual(value(sourced, bare) - 1e-9)
			expect(value(sourced + 1, bare)).toBeGreaterThanOrEqual(value(sourced, bare + 1) - 1e-9)
		}),
	)
})
