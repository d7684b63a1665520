import { expect, test } from 'vitest'
import { leaveSitesOut, ridges, siteFolds } from './cross-validation.ts'
import { madeSamples } from './made-samples.fixture.ts'
import { type Sample, termsOf } from './terms.ts'

const weights = { base: -1, percent: 2 }

test('no site is in two parts, and the parts are about as big', () => {
	const samples = madeSamples(weights, { samples: 700, sites: 35 })
	const folds = siteFolds(samples)
	expect([...folds.keys()].sort()).toEqual([...new Set(samples.map(({ site }) => site))].sort())
	const sizes = Map.groupBy(samples, ({ site }) => folds.get(site))
	expect([...sizes.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
	for (const { length } of sizes.values()) expect(length).toBeOneOf([60, 80])
	expect(siteFolds(samples.toReversed())).toEqual(folds)
})

test('one site cannot be left out', () => {
	expect(() => siteFolds(madeSamples(weights, { samples: 20, sites: 1 }))).toThrow(
		'the labels are of one site; to leave sites out takes two or more',
	)
})

test('a site says nothing of itself', () => {
	const sample = (site: string, kind: number | null): Sample => ({
		site,
		signs: { percent: 1 },
		kind,
		weight: 1,
	})
	// Each site is the other's opposite: who has seen neither can only be wrong.
	const samples = Array.from({ length: 20 }, () => [sample('a', 0), sample('b', null)]).flat()
	const terms = termsOf({ base: 0, percent: 0 }, samples, 'zero').map((term) => ({
		...term,
		hold: 'ridge' as const,
	}))
	for (const { chances } of leaveSitesOut(samples, terms))
		for (const [at, { site }] of samples.entries()) {
			if (site === 'a') expect(chances[at]![0]).toBeLessThan(0.5)
			else expect(chances[at]![0]).toBeGreaterThan(0.5)
		}
})

test('every ridge strength is tried', () => {
	const samples = madeSamples(weights, { samples: 100, sites: 4 })
	const tried = leaveSitesOut(samples, termsOf(weights, samples, 'zero'))
	expect(tried.map(({ ridge }) => ridge)).toEqual(ridges)
	for (const { chances, logLoss } of tried) {
		expect(chances).toHaveLength(100)
		expect(logLoss).toBeGreaterThan(0)
	}
})
