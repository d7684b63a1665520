import { seeded } from '../statistics/random.ts'
import type { Sample, Weight } from './terms.ts'

/** Samples whose kinds are drawn by known weights, the same at each call, spread over sites. */
export function madeSamples(
	weights: Readonly<Record<string, Weight>>,
	{ samples, sites }: { readonly samples: number; readonly sites: number },
): readonly Sample[] {
	const next = seeded(1)
	const kinds = Object.values(weights).map((weight) => (typeof weight === 'number' ? 1 : weight.length))[0]!
	return Array.from({ length: samples }, (_, at) => {
		const signs = Object.fromEntries(
			Object.keys(weights).flatMap((sign) => (sign !== 'base' && next() < 0.4 ? [[sign, 1]] : [])),
		)
		const raised = Array.from({ length: kinds }, (_, kind) =>
			Math.exp(
				Object.entries(weights).reduce((sum, [sign, weight]) => {
					const there = sign === 'base' || signs[sign] === 1
					return there ? sum + (typeof weight === 'number' ? weight : weight[kind]!) : sum
				}, 0),
			),
		)
		let left = next() * raised.reduce((sum, value) => sum + value, 1)
		const drawn = raised.findIndex((value) => {
			left -= value
			return left < 0
		})
		return { site: `site-${at % sites}`, signs, kind: drawn === -1 ? null : drawn, weight: 1 }
	})
}
