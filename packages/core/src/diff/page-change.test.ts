import { describe, expect, test } from 'vitest'
import type { Page } from '../report.ts'
import { asset, finding, page, score } from './compared.fixture.ts'
import { pageChange } from './page-change.ts'

const changed = (before: Partial<Page>, after: Partial<Page>, sameRubric = true) =>
	pageChange(page(before), page(after), sameRubric)

describe('nothing is told', () => {
	test.each<[string, Partial<Page>, Partial<Page>]>([
		['of a page that stayed', {}, {}],
		['of less than half a point', { score: score({ assets: 20.4 }) }, { score: score({ assets: 20.8 }) }],
		['of confidence', { assets: [asset({ confidence: 0.52 })] }, { assets: [asset({ confidence: 0.49 })] }],
		['of points of an asset that move little', { assets: [asset()] }, { assets: [asset({ points: 9.4 })] }],
		['of points that other assets left to it', { assets: [asset()] }, { assets: [asset({ points: 14 })] }],
		['of a running number in a key', { assets: [asset()] }, { assets: [asset({ key: 'delays-1a2b-2' })] }],
		['of doubtful assets', {}, { assets: [asset({ confidence: 0.4, points: 0.4 })] }],
		[
			'of shifted lines and counts',
			{ findings: [finding()] },
			{ findings: [finding({ message: 'Other.', gain: 3 })] },
		],
		['of facts without a move', { facts: { words: 1 } }, { facts: { words: 2 } }],
	])('%s', (_, before, after) => {
		expect(changed(before, after)).toBeNull()
	})
})

test('a score moves by what its dimensions tell, the largest move first', () => {
	const before = { score: score({ assets: 20.4, evidence: 5, reuse: 1 }) }
	const after = { score: score({ assets: 18.2, evidence: 9, reuse: 1.3 }) }
	expect(changed(before, after)?.score).toEqual({
		before: 26,
		after: 29,
		change: 2.1,
		dimensions: [
			{ dimension: 'evidence', before: 5, after: 9, change: 4 },
			{ dimension: 'assets', before: 20.4, after: 18.2, change: -2.2 },
		],
		left: { before: 1, after: 1 },
	})
})

test('what holds a score down is told as the share that is left', () => {
	const after = { ...score({ assets: 40 }), total: 20, gates: ['page-noindex'] }
	expect(changed({ score: score({ assets: 40 }) }, { score: after })?.score).toMatchObject({
		change: -20,
		dimensions: [],
		left: { before: 1, after: 0.5 },
	})
})

test('a dimension that can be known now has no change', () => {
	const place = { dimension: 'place', before: null, after: 4, change: null }
	const told = changed({ score: score({ assets: 4 }) }, { score: score({ assets: 4, place: 4 }) })
	expect(told?.score?.dimensions).toEqual([place])
})

test('scores and points of different rubrics are not compared', () => {
	const before = { score: score({ assets: 10 }), assets: [asset({ points: 1 })] }
	const after = { score: score({ assets: 40 }), assets: [asset({ points: 20, quality: 1 })] }
	expect(changed(before, after, false)).toBeNull()
})

test('facts are told that moved with their dimension', () => {
	const before = {
		score: score({ evidence: 8, assets: 9 }),
		facts: { statisticsPer100Words: 1.4, referenceCount: 1, methodStated: true, exampleCount: 3 },
	}
	const after = {
		score: score({ evidence: 4, assets: 9 }),
		facts: { statisticsPer100Words: 0.6, referenceCount: 5, methodStated: false, exampleCount: 0 },
	}
	expect(changed(before, after)?.facts).toEqual([
		{ fact: 'statisticsPer100Words', dimension: 'evidence', before: 1.4, after: 0.6 },
		{ fact: 'methodStated', dimension: 'evidence', before: true, after: false },
	])
})

test('assets come, go and change', () => {
	const [kept, gone] = [
		asset({ points: 5 }),
		asset({ id: 'chart-2', key: 'x', title: 'X', text: 'X', src: null }),
	]
	const added = asset({ id: 'chart-2', key: 'y', title: 'Y', text: 'Y', src: null })
	const better = asset({ points: 7, quality: 0.9 })
	const { assets } = changed({ assets: [kept, gone] }, { assets: [better, added] })!
	expect(assets.gone).toMatchObject([{ key: 'x', points: 9, doubtful: false }])
	expect(assets.added).toMatchObject([{ key: 'y' }])
	expect(assets.changed).toMatchObject([{ before: { points: 5 }, after: { points: 7 }, change: 2 }])
})

test('a doubtful asset is told where it brings points', () => {
	const doubtful = asset({ confidence: 0.4, points: 0.7 })
	expect(changed({ assets: [doubtful] }, {})?.assets.gone).toMatchObject([{ doubtful: true }])
})

test('a finding that goes with its asset is told from one that was mended', () => {
	const about = finding({ rule: 'chart-data', asset: 'chart-1' })
	expect(changed({ assets: [asset()], findings: [about] }, {})?.findings.gone).toEqual([
		{ finding: about, dimension: 'assets', withAsset: true },
	])
	expect(changed({ assets: [asset()], findings: [about] }, { assets: [asset()] })?.findings.gone).toEqual([
		{ finding: about, dimension: 'assets', withAsset: false },
	])
})

test('a finding of a rule that lowers the score as a whole, or is not built in, has no dimension', () => {
	const findings = ['page-noindex', 'house-style'].map((rule) => finding({ rule }))
	expect(changed({}, { findings })?.findings.added.map(({ dimension }) => dimension)).toEqual([null, null])
})

test('another role, other traits and another place are told', () => {
	expect(changed({ traits: ['guide'] }, { role: 'listing', score: null, traits: ['list'] })).toMatchObject({
		role: { before: 'article', after: 'listing' },
		traits: { added: ['list'], gone: ['guide'] },
		score: null,
		movedFrom: null,
	})
	expect(changed({ file: 'old.md' }, {})?.movedFrom).toEqual({ file: 'old.md', url: null })
})
