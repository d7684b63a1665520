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
	const points = weigh(weighed, rubric)
	return scorePage(judgedPage(facts), points, { low: points.total, high: points.total }, rubric)
}

test('points are whole numbers of 0 to 100, and no total is above its potential', () => {
	fc.assert(
		fc.property(anyPage, (page) => {
			const { low, total, high, potential } = score(page)
			expect(total).toBeLessThanOrEqual(potential)
			for (const points of [low, total, high, potential])
				expect(Number.isInteger(points) && points >= 0 && points <= 100).toBe(true)
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

describe('the coverage of what cannot be seen', () => {
	const verdicts = Object.keys(rubric.pageRules).map((rule) => ({ rule, value: 1 }))
	const coverage = (facts: Partial<PageFacts>) => score(bare({ verdicts }), facts).coverage

	test('lacks all of the content that comes by script, whatever else', () => {
		const { access, reuse, place } = rubric.dimensions
		expect(coverage({ scriptOnly: true })).toBeCloseTo((access + reuse + place) / 100, 2)
		expect(score(bare(), { scriptOnly: true, unknownComponentCount: 9 }).coverage).toBe(0)
	})

	test('lacks half of the assets in a language that the cues do not know', () => {
		const half = rubric.dimensions.assets / 200
		expect(coverage({ languageSupported: false })).toBeCloseTo(1 - half, 2)
		expect(coverage({ languageSupported: false, unknownComponentCount: 9 })).toBeCloseTo(1 - half, 2)
	})

	test('is a share, and never rises when a rule cannot know', () => {
		fc.assert(
			fc.property(anyPage, fc.nat(), fc.boolean(), (page, at, scriptOnly) => {
				const before = score(page, { scriptOnly }).coverage
				const unknown = page.verdicts.map((verdict, number) =>
					number === at % page.verdicts.length ? { ...verdict, value: null } : verdict,
				)
				const after = score({ ...page, verdicts: unknown }, { scriptOnly }).coverage
				expect(0 <= after && after <= before && before <= 1).toBe(true)
			}),
		)
	})
})

test('gates are named', () => {
	const page = bare({ assets: [fullAsset('dataset')], verdicts: [{ rule: 'page-noindex', value: 0 }] })
	expect(score(page)).toMatchObject({ total: 20, high: 20, gates: ['page-noindex'] })
})

test('rounding', () => {
	expect([round(1.25, 1), round(0.005, 2), round(-0.4, 0) + 0, round(61.5, 0)]).toEqual([1.3, 0.01, 0, 62])
})
