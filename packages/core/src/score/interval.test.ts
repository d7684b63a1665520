import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assetCounts } from '../facts/asset-counts.ts'
import type { MeasuredAsset } from '../record.ts'
import type { AssetKind } from '../report.ts'
import { judge } from '../rules/judge.ts'
import { asset, page as judgedPage } from '../rules/judged-page.fixture.ts'
import { rules } from '../rules/registry.generated.ts'
import type { JudgedPage } from '../rules/rule.ts'
import { intervalOf } from './interval.ts'
import { rubric } from './rubric.ts'
import { weigh } from './score.ts'

function withAssets(page: JudgedPage, assets: readonly MeasuredAsset[]): JudgedPage {
	return { ...page, assets, facts: { ...page.facts, ...assetCounts(assets, page.words) } }
}

function totalOf(page: JudgedPage): number {
	const { assets, researchChance } = page
	const verdicts = judge(page, rules, (_, error) => {
		throw error
	})
	return weigh({ assets, researchChance, verdicts }, rubric).total
}

function interval(page: JudgedPage) {
	return intervalOf(page, rules, rubric, totalOf(page))
}

const share = fc.double({ min: 0, max: 1, noNaN: true })
const anyAsset = fc
	.record({
		kind: fc.constantFrom(...(Object.keys(rubric.kinds) as AssetKind[])),
		confidence: fc.double({ min: 0.3, max: 1, noNaN: true }),
		originality: fc.constantFrom(0.3, 0.5, 1),
		substance: share,
	})
	.map(({ kind, ...more }) => asset(kind, {}, more))

const anyPage = fc
	.record({
		assets: fc.array(anyAsset, { maxLength: 8 }),
		words: fc.nat(3000),
		researchChance: share,
		isHidden: fc.boolean(),
	})
	.map(({ assets, words, researchChance, isHidden }) =>
		withAssets(judgedPage({ hiddenWordCount: isHidden ? 50 : 0 }, { words, researchChance }), assets),
	)

describe('holds', () => {
	test('the total', () => {
		fc.assert(
			fc.property(anyPage, (page) => {
				const { low, high } = interval(page)
				const total = totalOf(page)
				expect(0 <= low && low <= total && total <= high && high <= 100).toBe(true)
			}),
		)
	})

	test('the total with any of the doubtful detections withheld, and any others taken for sure', () => {
		fc.assert(
			fc.property(anyPage, fc.array(fc.constantFrom('withheld', 'sure', 'doubtful')), (page, fates) => {
				const assets = page.assets.flatMap((asset, at) => {
					if (asset.confidence >= 0.8 || fates[at] === undefined || fates[at] === 'doubtful') return [asset]
					return fates[at] === 'sure' ? [{ ...asset, confidence: 1 }] : []
				})
				const { low, high } = interval(page)
				const total = totalOf(withAssets(page, assets))
				expect(total).toBeGreaterThanOrEqual(low - 1e-9)
				expect(total).toBeLessThanOrEqual(high + 1e-9)
			}),
		)
	})
})

test('is a point where all is sure', () => {
	const page = withAssets(judgedPage(), [asset('dataset', {}, { confidence: 1 })])
	expect(interval(page)).toEqual({ low: totalOf(page), high: totalOf(page) })
})

test('starts without what is less sure than 0.8, and ends with all of it', () => {
	const of = (confidence: number) => withAssets(judgedPage(), [asset('statistic', {}, { confidence })])
	expect(interval(of(0.79)).low).toBe(totalOf(withAssets(judgedPage(), [])))
	expect(interval(of(0.79)).high).toBe(totalOf(of(1)))
	expect(interval(of(0.8)).low).toBe(totalOf(of(0.8)))
})

test('counts what the rules of the page count: a doubtful figure is none of the text’s figures', () => {
	const page = withAssets(judgedPage(), [asset('statistic', {}, { confidence: 0.6 })])
	const points = (rule: string) =>
		judge(page, rules, () => {}).find((verdict) => verdict.rule === rule && verdict.asset === undefined)
			?.value
	expect(points('stat-density')).toBeGreaterThan(0)
	expect(interval(page).low).toBeCloseTo(totalOf(withAssets(judgedPage(), [])), 8)
})
