import { describe, expect, test } from 'vitest'
import { fitPoints, fits } from './fit.ts'
import { best } from './fit-tables.ts'
import { madeRubric, madeSamples } from './made-samples.fixture.ts'
import { linksByTerms } from './moments.ts'
import { outcomeOf } from './term-effects.ts'

const planted = { figures: 3, opening: 1 }
const samples = madeSamples(planted, { sites: 6, pages: 150 })
const fromZero = { drawnTo: 'zero', lengthPenalty: 0 } as const

describe('a fit', () => {
	test('finds the weights that the links were made with', () => {
		const { points } = best(fits(samples, madeRubric, fromZero))
		const [assets, figures, opening, anchors, licence] = points
		expect(points.reduce((sum, more) => sum + more, 0)).toBeCloseTo(100, 9)
		expect(assets).toBe(0)
		expect(figures! / opening!).toBeGreaterThan(2.4)
		expect(figures! / opening!).toBeLessThan(3.6)
		expect(anchors! + licence!).toBeLessThan(6)
	})

	test('orders left-out pages better than points that are all alike', () => {
		const { leftOut } = best(fits(samples, madeRubric, fromZero))
		const present = outcomeOf(samples, madeRubric)
		expect(leftOut.auc).toBeGreaterThan(present.auc + 0.1)
		expect(leftOut.lift.low).toBeGreaterThan(0)
		expect(leftOut.ahead).toBe(6)
	})

	test('is the same again', () => {
		expect(fits(samples, madeRubric, fromZero)).toEqual(fits(samples, madeRubric, fromZero))
	})

	test('no weight is negative where links shun a rule', () => {
		const shunned = madeSamples({ figures: 3, licence: -2 }, { sites: 4, pages: 100 })
		const { points } = best(fits(shunned, madeRubric, fromZero))
		expect(points[4]).toBe(0)
	})

	test('a length penalty takes from what goes with words', () => {
		const share = (lengthPenalty: number) =>
			best(fits(samples, madeRubric, { drawnTo: 'zero', lengthPenalty })).points[2]!
		expect(share(10)).toBeLessThan(share(0) / 2)
	})

	test('strongly drawn to the present points it stays at them', () => {
		const moments = samples.map((sample) => linksByTerms(sample))
		const points = fitPoints(moments, [0, 25, 25, 25, 25], {
			drawnTo: 'present',
			ridge: 1e6,
			lengthPenalty: 0,
		})
		for (const [at, value] of points.entries()) expect(value).toBeCloseTo(at === 0 ? 0 : 25, 2)
	})

	test('asks for two sites, and for something that goes with links', () => {
		expect(() => fits(samples.slice(0, 1), madeRubric, fromZero)).toThrow('takes two counted sites')
		const unlinked = samples.map((sample) => ({ ...sample, links: sample.links.map(() => 0) }))
		expect(() => fits(unlinked, madeRubric, fromZero)).toThrow('nothing that the rubric weighs')
	})
})
