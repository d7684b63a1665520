import { expect, test } from 'vitest'
import { fit } from './logistic.ts'
import { madeSamples } from './made-samples.fixture.ts'
import { fewestSamples, type Sample, termsOf } from './terms.ts'

const weights = { base: -1, percent: 2, price: -1 }
const made = madeSamples({ base: -1, percent: 1 }, { samples: 400, sites: 8 })

/** The made samples, the first ones of them with a price. */
function withPrices(count: number, site?: string): readonly Sample[] {
	return made.map((sample, at) =>
		at < count ? { ...sample, site: site ?? sample.site, signs: { ...sample.signs, price: 1 } } : sample,
	)
}

test.each([
	['too few samples', withPrices(fewestSamples - 1)],
	['one site', withPrices(fewestSamples + 5, 'shop')],
	['no sample', made],
])('a sign of %s keeps the present weight', (_, samples) => {
	const terms = termsOf(weights, samples, 'zero')
	expect(terms.map(({ hold }) => hold)).toEqual(['free', 'ridge', 'held'])
	expect(fit(samples, terms, 1)[2]).toBe(-1)
})

test('a sign of enough samples and sites is fitted', () => {
	const [, , price] = termsOf(weights, withPrices(fewestSamples), 'zero')
	expect(price).toMatchObject({ hold: 'ridge', centre: 0, present: -1, samples: fewestSamples, sites: 8 })
	expect(termsOf(weights, withPrices(fewestSamples), 'present')[2]).toMatchObject({ centre: -1 })
})

test('a kind that is too seldom keeps all its weights', () => {
	const samples = made.map((sample, at) => (sample.kind === 0 && at < 10 ? { ...sample, kind: 1 } : sample))
	const terms = termsOf({ base: [0, -3], percent: [1, 0.5] }, samples, 'zero')
	expect(terms.map(({ kind, hold }) => [kind, hold])).toEqual([
		[0, 'free'],
		[1, 'held'],
		[0, 'ridge'],
		[1, 'held'],
	])
})
