import { describe, expect, test } from 'vitest'
import { fit, sampleChances } from './logistic.ts'
import { madeSamples } from './made-samples.fixture.ts'
import { type Sample, termsOf } from './terms.ts'

const known = { base: -1, percent: 2, price: -1.5, year: 0.5 }

/** Distances of fitted weights from the known ones. */
function errors(weights: readonly number[], terms: ReturnType<typeof termsOf>): number[] {
	return weights.map((weight, at) => Math.abs(weight - terms[at]!.present))
}

describe('finds the weights that samples were made with', () => {
	test('of one kind', () => {
		const samples = madeSamples(known, { samples: 20_000, sites: 20 })
		const terms = termsOf(known, samples, 'zero')
		expect(Math.max(...errors(fit(samples, terms, 0.3), terms))).toBeLessThan(0.1)
	})

	test('of several kinds', () => {
		const several = { base: [-1, -0.5], bars: [2, 0], boxes: [-1, 1.5] }
		const samples = madeSamples(several, { samples: 20_000, sites: 20 })
		const terms = termsOf(several, samples, 'zero')
		expect(Math.max(...errors(fit(samples, terms, 0.3), terms))).toBeLessThan(0.1)
	})

	test('of amounts that differ by kind', () => {
		const sample = (series: readonly number[], kind: number | null): Sample => ({
			site: String(series),
			signs: { series },
			kind,
			weight: 1,
		})
		const samples = [
			...Array.from({ length: 30 }, () => sample([1, 0], 0)),
			...Array.from({ length: 30 }, () => sample([0, 0.5], 1)),
			...Array.from({ length: 30 }, () => sample([0, 0], null)),
		].flatMap((made) => [made, { ...made, site: 'elsewhere' }])
		const terms = termsOf({ base: [0, 0], series: [0, 0] }, samples, 'zero')
		const weights = fit(samples, terms, 0.3)
		const [none, bars, boxes] = [sample([0, 0], null), sample([1, 0], 0), sample([0, 0.5], 1)].map((made) =>
			sampleChances(made, terms, weights),
		)
		expect(Math.max(...none!)).toBeLessThan(0.1)
		expect(bars![0]).toBeGreaterThan(0.9)
		expect(boxes![1]).toBeGreaterThan(0.9)
	})
})

test('says the same each time', () => {
	const samples = madeSamples(known, { samples: 500, sites: 5 })
	const terms = termsOf(known, samples, 'zero')
	expect(fit(samples, terms, 1)).toEqual(fit(samples, terms, 1))
})

test('chances are as frequent as they say, however rare the kind', () => {
	const samples = madeSamples({ ...known, base: -3 }, { samples: 2000, sites: 5 })
	const terms = termsOf(known, samples, 'zero')
	const weights = fit(samples, terms, 1)
	const expected = samples.reduce((sum, sample) => sum + sampleChances(sample, terms, weights)[0]!, 0)
	expect(expected).toBeCloseTo(samples.filter(({ kind }) => kind === 0).length, 1)
})

test('a strong ridge draws to zero, or to the present weights', () => {
	const present = { ...known, percent: 5 }
	const samples = madeSamples(known, { samples: 500, sites: 5 })
	const percent = (drawnTo: 'zero' | 'present', ridge: number) =>
		fit(samples, termsOf(present, samples, drawnTo), ridge)[1]!
	expect(percent('zero', 1e6)).toBeCloseTo(0, 2)
	expect(percent('present', 1e6)).toBeCloseTo(5, 2)
	expect(percent('zero', 30)).toBeLessThan(percent('zero', 0.3))
})

test('samples count by their weights', () => {
	const made = madeSamples({ base: 0 }, { samples: 200, sites: 4 })
	const weighed = made.map((sample) => ({ ...sample, weight: sample.kind === null ? 1 : 0.25 }))
	const terms = termsOf({ base: 0 }, made, 'zero')
	expect(fit(weighed, terms, 1)[0]! - fit(made, terms, 1)[0]!).toBeCloseTo(Math.log(0.25), 2)
})
