import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageFacts } from '../record.ts'
import type { Score } from '../report.ts'
import { page as judgedPage } from '../rules/judged-page.fixture.ts'
import { rubric } from './rubric.ts'
import { dimensionIds, weigh } from './score.ts'
import { round, scorePage } from './score-page.ts'
import type { WeighedPage } from './tally.ts'
import { anyPage, bare, fullAsset } from './weighed-page.fixture.ts'

function score(weighed: WeighedPage, facts: Partial<PageFacts> = {}): Score {
	return scorePage(judgedPage(facts), weighed, weigh(weighed, rubric), rubric)
}

test('low, total and high are in order, whole numbers, of 0 to 100', () => {
	fc.assert(
		fc.property(anyPage, (page) => {
			const { low, total, high, potential } = score(page)
			expect(0 <= low && low <= total && total <= high && high <= 100).toBe(true)
			expect(total).toBeLessThanOrEqual(potential)
			for (const points of [low, total, high, potential]) expect(Number.isInteger(points)).toBe(true)
		}),
	)
})

test('dimensions have one decimal and sum to the potential, as far as rounding lets them', () => {
	fc.assert(
		fc.property(anyPage, (page) => {
			const { dimensions, potential } = score(page)
			const points = dimensionIds.map((id) => dimensions[id] ?? 0)
			expect(Math.abs(points.reduce((sum, each) => sum + each, 0) - potential)).toBeLessThanOrEqual(
				0.5 + 0.05 * points.length,
			)
			for (const each of points) expect(round(each, 1)).toBe(each)
			expect(Object.keys(dimensions)).toEqual(dimensionIds)
		}),
	)
})

describe('the interval', () => {
	test('is a point where all is sure', () => {
		const { low, total, high } = score(bare({ assets: [fullAsset('dataset')] }))
		expect([low, high]).toEqual([total, total])
	})

	test('starts without what is less sure than 0.8, and ends with all of it', () => {
		const { low, total, high } = score(bare({ assets: [fullAsset('dataset', { confidence: 0.79 })] }))
		expect(low).toBe(0)
		expect(high).toBe(score(bare({ assets: [fullAsset('dataset')] })).total)
		expect(total).toBeLessThan(high)
		expect(score(bare({ assets: [fullAsset('dataset', { confidence: 0.8 })] })).low).toBeGreaterThan(0)
	})
})

describe('the coverage', () => {
	const verdicts = Object.keys(rubric.pageRules).map((rule) => ({ rule, value: 1 }))

	test('is whole when all rules could judge', () => {
		expect(score(bare({ verdicts })).coverage).toBe(1)
	})

	test('is what the rules know', () => {
		expect(score(bare()).coverage).toBeCloseTo(rubric.dimensions.assets / 100)
	})

	test('falls with each component that hides its content, to half of the assets at most', () => {
		const hidden = (count: number) => score(bare({ verdicts }), { unknownComponentCount: count }).coverage
		const assets = rubric.dimensions.assets / 100
		expect(hidden(1)).toBeCloseTo(1 - assets * 0.1, 2)
		expect(hidden(5)).toBeCloseTo(1 - assets * 0.5, 2)
		expect(hidden(500)).toBe(hidden(5))
	})
})

test('gates are named', () => {
	const page = bare({ assets: [fullAsset('dataset')], verdicts: [{ rule: 'page-noindex', value: 0 }] })
	expect(score(page)).toMatchObject({ total: 20, high: 20, gates: ['page-noindex'] })
})

test('rounding', () => {
	expect([round(1.25, 1), round(0.005, 2), round(-0.4, 0) + 0, round(61.5, 0)]).toEqual([1.3, 0.01, 0, 62])
})
