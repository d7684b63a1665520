import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rubric } from './rubric.ts'
import { dimensionIds, type Points, totalOf, weigh } from './score.ts'
import { tallyOf } from './tally.ts'
import { anyAsset, anyPage, bare, fullAsset } from './weighed-page.fixture.ts'

const tolerance = 1e-9
const total = (dimensions: Points['dimensions']) =>
	dimensionIds.reduce((sum, id) => sum + (dimensions[id] ?? 0), 0)

describe('on any page', () => {
	test('totals and potentials are 0 to 100, and no total is above its potential', () => {
		fc.assert(
			fc.property(anyPage, (page) => {
				const points = weigh(page, rubric)
				expect(points.total).toBeGreaterThanOrEqual(0)
				expect(points.total).toBeLessThanOrEqual(points.potential + tolerance)
				expect(points.potential).toBeLessThanOrEqual(100 + tolerance)
				expect(points.known).toBeGreaterThan(0)
				expect(points.known).toBeLessThanOrEqual(1 + tolerance)
			}),
		)
	})

	test('dimensions sum to the potential', () => {
		fc.assert(
			fc.property(anyPage, (page) => {
				const { dimensions, potential } = weigh(page, rubric)
				expect(total(dimensions)).toBeCloseTo(potential, 8)
			}),
		)
	})

	test('the points of the assets sum to their dimension', () => {
		fc.assert(
			fc.property(anyPage, (page) => {
				const { assetPoints, dimensions } = weigh(page, rubric)
				let sum = 0
				for (const points of assetPoints.values()) {
					expect(points).toBeGreaterThanOrEqual(0)
					sum += points
				}
				expect(sum).toBeCloseTo(dimensions.assets ?? 0, 8)
			}),
		)
	})

	test('another asset never lowers it', () => {
		fc.assert(
			fc.property(anyPage, anyAsset, (page, asset) => {
				const more = { ...page, assets: [...page.assets, asset] }
				expect(weigh(more, rubric).total).toBeGreaterThanOrEqual(weigh(page, rubric).total - tolerance)
			}),
		)
	})

	test('the same asset again adds less than it did at first', () => {
		fc.assert(
			fc.property(anyPage, anyAsset, (page, asset) => {
				const with_ = (count: number) =>
					weigh({ ...page, assets: [...page.assets, ...Array(count).fill(asset)] }, rubric).potential
				expect(with_(2) - with_(1)).toBeLessThanOrEqual(with_(1) - with_(0) + tolerance)
			}),
		)
	})

	test('a rule that is met never lowers it', () => {
		fc.assert(
			fc.property(anyPage, fc.nat(), (page, at) => {
				const met = page.verdicts.map((verdict, index) =>
					index === at % Math.max(1, page.verdicts.length) ? { ...verdict, value: 1 } : verdict,
				)
				expect(weigh({ ...page, verdicts: met }, rubric).total).toBeGreaterThanOrEqual(
					weigh(page, rubric).total - tolerance,
				)
			}),
		)
	})

	test('a rule that cannot be judged counts as little as one that does not apply', () => {
		fc.assert(
			fc.property(anyPage, (page) => {
				const verdicts = page.verdicts.filter(({ value }) => value !== null)
				expect(weigh(page, rubric)).toEqual(weigh({ ...page, verdicts }, rubric))
			}),
		)
	})

	test('penalties leave at least their floor', () => {
		fc.assert(
			fc.property(anyPage, (page) => {
				const verdicts = page.verdicts.filter(({ rule }) => !Object.hasOwn(rubric.gates, rule))
				const { total, potential } = weigh({ ...page, verdicts }, rubric)
				expect(total).toBeGreaterThanOrEqual(potential * rubric.penaltyFloor - tolerance)
			}),
		)
	})

	test('the order of assets and verdicts does not matter', () => {
		fc.assert(
			fc.property(anyPage, (page) => {
				const turned = { ...page, assets: [...page.assets].reverse(), verdicts: [...page.verdicts].reverse() }
				const [a, b] = [weigh(page, rubric), weigh(turned, rubric)]
				expect(b.total).toBeCloseTo(a.total, 8)
				for (const [id, points] of a.assetPoints) expect(b.assetPoints.get(id)).toBeCloseTo(points, 8)
			}),
		)
	})
})

describe('assets', () => {
	const assetsPoints = (...assets: Parameters<typeof fullAsset>[]) =>
		weigh(
			bare({ assets: assets.map(([kind, more], at) => fullAsset(kind, { id: String(at), ...more })) }),
			rubric,
		).dimensions.assets ?? 0

	test('of a kind reach 81% of it at once, and all of it never', () => {
		const most = 100 * rubric.kinds.dataset.strength
		expect(assetsPoints(['dataset'])).toBeCloseTo(most * 0.81, 0)
		expect(assetsPoints(...Array(50).fill(['dataset']))).toBeCloseTo(most, 5)
	})

	test('of several kinds join; a heap of weak ones does not overtake a strong one', () => {
		expect(assetsPoints(['dataset'], ['chart'])).toBeGreaterThan(assetsPoints(['dataset']))
		expect(assetsPoints(...Array(30).fill(['quote']))).toBeLessThan(assetsPoints(['dataset']))
		expect(assetsPoints(...Array(30).fill(['video']), ...Array(30).fill(['audio']))).toBeLessThan(
			assetsPoints(['data-table']),
		)
	})

	test('count by substance, confidence and originality', () => {
		const full = assetsPoints(['chart'])
		for (const less of [{ substance: 0.5 }, { confidence: 0.5 }, { originality: 0.5 }])
			expect(assetsPoints(['chart', less])).toBeCloseTo(assetsPoints(['chart', { substance: 0.5 }]))
		expect(assetsPoints(['chart', { originality: 0.3 }])).toBeLessThan(full)
		expect(assetsPoints(['chart', { substance: 0 }])).toBe(0)
	})

	test('lose quality to rules that are not met, and only theirs', () => {
		const assets = [fullAsset('chart', { id: 'a' }), fullAsset('chart', { id: 'b' })]
		const verdicts = [
			{ rule: 'chart-data', value: 0, asset: 'a' },
			{ rule: 'chart-caption', value: 0.5, asset: 'a' },
			{ rule: 'stat-density', value: 0, asset: 'b' },
			{ rule: 'chart-caption', value: null, asset: 'b' },
		]
		const { quality } = weigh(bare({ assets, verdicts }), rubric)
		const loss = (rule: string) => rubric.assetRules[rule]?.loss ?? Number.NaN
		expect(quality.get('a')).toBeCloseTo((1 - loss('chart-data')) * (1 - loss('chart-caption') / 2))
		expect(quality.get('b')).toBe(1)
	})

	test('are worth more in original research, the surer it is, and nothing is without them', () => {
		const assets = [fullAsset('data-table')]
		const potentials = [0, 0.5, 0.9, 1].map(
			(researchChance) => weigh(bare({ assets, researchChance }), rubric).potential,
		)
		expect(potentials).toEqual(potentials.toSorted((a, b) => a - b))
		expect(new Set(potentials).size).toBe(4)
		expect(weigh(bare({ researchChance: 1 }), rubric).potential).toBe(0)
	})

	test('that only tell how to cite show no research', () => {
		const cited = { assets: [fullAsset('citation-block')] }
		expect(weigh(bare({ ...cited, researchChance: 1 }), rubric).potential).toBe(
			weigh(bare(cited), rubric).potential,
		)
	})

	test('may be taken for surer than they are', () => {
		const page = bare({ assets: [fullAsset('map', { confidence: 0.4 })] })
		const surer = tallyOf(page, rubric, () => 1)
		expect(totalOf(surer, rubric).total).toBeGreaterThan(weigh(page, rubric).total)
	})
})

describe('rules of the page', () => {
	test('share their dimension by weight', () => {
		const verdicts = Object.entries(rubric.pageRules)
			.filter(([, { dimension }]) => dimension === 'reuse')
			.map(([rule]) => ({ rule, value: 1 }))
		const { dimensions, known } = weigh(bare({ verdicts }), rubric)
		const weight = rubric.dimensions.assets + rubric.dimensions.reuse
		expect(known).toBeCloseTo(weight / 100)
		expect(dimensions.reuse).toBeCloseTo((100 * rubric.dimensions.reuse) / weight)
		expect(dimensions.place).toBeNull()
	})

	test('count once', () => {
		const once = bare({ verdicts: [{ rule: 'page-title', value: 1 }] })
		const twice = bare({ verdicts: [...once.verdicts, { rule: 'page-title', value: 0 }] })
		expect(weigh(twice, rubric)).toEqual(weigh(once, rubric))
	})

	test('that the rubric does not weigh change nothing', () => {
		const page = bare({ assets: [fullAsset('chart')] })
		for (const rule of ['my-own-rule', 'constructor', '__proto__'])
			expect(weigh({ ...page, verdicts: [{ rule, value: 0 }] }, rubric)).toEqual(weigh(page, rubric))
	})
})

describe('penalties and gates', () => {
	const assets = [fullAsset('dataset'), fullAsset('chart'), fullAsset('data-table')]
	const before = weigh(bare({ assets }), rubric)
	const judged = (...verdicts: { rule: string; value: number }[]) => weigh(bare({ assets, verdicts }), rubric)

	test('a penalty lowers the total and not the potential, by how far it is not met', () => {
		const after = judged({ rule: 'hidden-text', value: 0 })
		expect(after.potential).toBe(before.potential)
		expect(after.total).toBeCloseTo(before.total * (rubric.penalties['hidden-text']?.factor ?? 1))
		expect(judged({ rule: 'hidden-text', value: 0.5 }).total).toBeCloseTo(before.total * 0.75)
		expect(judged({ rule: 'hidden-text', value: 1 }).total).toBe(before.total)
	})

	test('the worst of several of one rule counts', () => {
		expect(
			judged(
				{ rule: 'hidden-text', value: 0.5 },
				{ rule: 'hidden-text', value: 0 },
				{ rule: 'hidden-text', value: 0.9 },
			).total,
		).toBeCloseTo(judged({ rule: 'hidden-text', value: 0 }).total)
	})

	test('all together stop at the floor', () => {
		const all = Object.keys(rubric.penalties).map((rule) => ({ rule, value: 0 }))
		expect(judged(...all).total).toBeCloseTo(before.total * rubric.penaltyFloor)
	})

	test('a gate caps the total and not the potential', () => {
		const after = judged({ rule: 'page-noindex', value: 0 }, { rule: 'page-noindex', value: 0 })
		expect(after).toMatchObject({ total: 20, potential: before.potential, gates: ['page-noindex'] })
		expect(judged({ rule: 'page-noindex', value: 1 })).toMatchObject({ total: before.total, gates: [] })
	})

	test('a gate raises nothing', () => {
		const verdicts = [{ rule: 'page-noindex', value: 0 }]
		expect(weigh(bare({ verdicts }), rubric).total).toBe(0)
	})
})
