import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RuledVerdict } from '../rules/judge.ts'
import { gainOf } from './gain.ts'
import { rubric } from './rubric.ts'
import { weigh } from './score.ts'
import type { WeighedPage } from './tally.ts'
import { anyPage, bare, fullAsset } from './weighed-page.fixture.ts'

function gain(verdict: RuledVerdict, page: WeighedPage): number {
	return gainOf(verdict, weigh(page, rubric), rubric)
}

/** A page with one chart that the verdict is on, beside what else it has. */
function judged(verdict: RuledVerdict, ...others: RuledVerdict[]): WeighedPage {
	return bare({ assets: [fullAsset('chart')], verdicts: [...others, verdict] })
}

test('is what the total rises when one rule is met', () => {
	fc.assert(
		fc.property(anyPage, (page) => {
			for (const verdict of page.verdicts.filter(({ value }) => value !== null)) {
				const verdicts = page.verdicts.map((other) => (other === verdict ? { ...other, value: 1 } : other))
				const rise = weigh({ ...page, verdicts }, rubric).total - weigh(page, rubric).total
				expect(gain(verdict, page)).toBeCloseTo(Math.max(0, rise), 8)
			}
		}),
		{ numRuns: 30 },
	)
})

test('of what is met, or weighs nothing, is nothing', () => {
	const met = { rule: 'page-title', value: 1 }
	expect(gain(met, judged(met))).toBe(0)
	const free = { rule: 'my-own-rule', value: 0 }
	expect(gain(free, judged(free))).toBe(0)
	const unknown = { rule: 'page-title', value: null }
	expect(gain(unknown, judged(unknown))).toBe(0)
})

test('of a rule about an asset is what its quality brings', () => {
	const weak = { rule: 'chart-caption', value: 0, asset: 'chart-1' }
	const gained = gain(weak, judged(weak))
	expect(gained).toBeGreaterThan(0)
	const other = { ...weak, asset: 'chart-9' }
	expect(gain(other, judged(other))).toBe(0)
})

test('reaches no further than what the message asks for', () => {
	const all = { rule: 'outside-sources', value: 0 }
	const some = { ...all, reach: 0.5 }
	const [most, less] = [gain(all, judged(all)), gain(some, judged(some))]
	expect(less).toBeGreaterThan(0)
	expect(less).toBeLessThan(most)
})

test('counts the asset that fixing would bring', () => {
	const missing = {
		rule: 'table-download',
		value: 0,
		asset: 'chart-1',
		adds: { kind: 'dataset', substance: 0.5 },
	} as const
	const { adds: _, ...plain } = missing
	expect(gain(missing, judged(missing))).toBeGreaterThan(gain(plain, judged(plain)) + 5)
})

describe('behind a gate', () => {
	const closed = { rule: 'page-noindex', value: 0 }

	test('nothing else gains', () => {
		const assets = ['dataset', 'chart', 'data-table'].map((kind) => fullAsset(kind as 'chart'))
		const page = bare({ assets, verdicts: [closed, { rule: 'page-title', value: 0 }] })
		expect(gain(page.verdicts[1] as RuledVerdict, page)).toBe(0)
		expect(gain(page.verdicts[0] as RuledVerdict, page)).toBeGreaterThan(10)
	})
})

test('of two equal verdicts each gains for itself', () => {
	const assets = [fullAsset('chart', { id: 'a' }), fullAsset('chart', { id: 'b', substance: 0.2 })]
	const verdicts = ['a', 'b'].map((asset) => ({ rule: 'chart-data', value: 0, asset }))
	const page = bare({ assets, verdicts })
	const [a, b] = verdicts.map((verdict) => gain(verdict, page)) as [number, number]
	expect(a).toBeGreaterThan(b)
})
