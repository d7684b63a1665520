import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import { measured } from './facts/measured-page.fixture.ts'
import type { PageRecord } from './record.ts'
import type { PageRole, Report } from './report.ts'
import { asset, page, place } from './rules/judged-page.fixture.ts'
import { defineRule, type Rule, type Verdict } from './rules/rule.ts'
import { rubric } from './score/rubric.ts'

/** A rule that says the same of every page. */
function rule(id: string, ...verdicts: readonly Verdict[]): Rule {
	return defineRule({ id, level: 'warning', effort: 1, summary: '', evidence: [], judge: () => verdicts })
}

const broken: Rule = {
	...rule('broken-rule'),
	judge: () => {
		throw new TypeError('no such fact')
	},
}

function first(report: Report): Report['pages'][number] {
	const [page] = report.pages
	if (!page) throw new Error('the report has no page')
	return page
}

const sample: readonly PageRecord[] = [
	measured('# Tides\n\nIn 2024, 42% of all harbours reported a rise.\n', 'markdown', { file: 'b.md' }),
	measured('# Tides\n\nIn 2024, 42% of all harbours reported a rise.\n', 'markdown', { file: 'a.md' }),
	measured('---\ntitle: [\n---\n\nNo tide.', 'markdown', { file: 'c.md' }),
	measured('<title>Privacy policy</title><p>x', 'html', { file: 'privacy.html' }),
	measured('<meta name="robots" content="noindex"><h1>Neap</h1><img src="a.png">', 'html', {
		file: 'd.html',
	}),
]

test('the order of the pages does not matter', () => {
	const report = assess(sample)
	fc.assert(
		fc.property(fc.shuffledSubarray([...sample], { minLength: sample.length }), (records) => {
			expect(assess(records)).toEqual(report)
		}),
	)
})

test('pages and failures come sorted, the input stays as it is', () => {
	const before = sample.map(({ file }) => file)
	const failures = [
		{ file: 'z.md', stage: 'read', message: 'no such file' },
		{ file: 'a.md', stage: 'embed', message: 'no picture' },
	] as const
	const report = assess(sample, { failures, site: 'https://example.org/', date: '2025-04-02' })
	expect(report.pages.map(({ file }) => file)).toEqual([...before].sort())
	expect(report.failures.map(({ file }) => file)).toEqual(['a.md', 'c.md', 'z.md'])
	expect(report).toMatchObject({
		schemaVersion: 1,
		site: 'https://example.org/',
		date: '2025-04-02',
		rubric: rubric.version,
	})
	expect(sample.map(({ file }) => file)).toEqual(before)
	expect(failures).toHaveLength(2)
})

test('a report is plain data', () => {
	const report = assess(sample)
	expect(JSON.parse(JSON.stringify(report))).toEqual(report)
})

test('an empty site has an empty report', () => {
	expect(assess([])).toMatchObject({
		pages: [],
		failures: [],
		totals: { pages: 0, scored: 0, assets: 0, assetsByKind: {}, medianScore: null },
	})
})

describe('keys', () => {
	const record = (file: string, ...keys: readonly string[]) =>
		page({}, { file, assets: keys.map((key) => asset('chart', {}, { key })) })
	const keys = (...records: readonly PageRecord[]) =>
		assess(records, { rules: [] }).pages.flatMap(({ assets }) => assets.map(({ key }) => key))

	test('of an embed page come last, so that what it shows keeps its own', () => {
		const embed = { ...record('embed/tide/index.html', 'tide'), role: 'embed' as const }
		expect(keys(embed, record('guides/index.html', 'tide'))).toEqual(['tide-2', 'tide'])
	})

	test('are unique in the site, and stay with the first page', () => {
		expect(keys(record('b', 'tide'), record('a', 'tide', 'moon'), record('c', 'tide'))).toEqual([
			'tide',
			'moon',
			'tide-2',
			'tide-3',
		])
	})

	test('are unique whatever they were', () => {
		const key = fc.constantFrom('a', 'a-2', 'a-3', 'a-2-2', 'b', 'constructor')
		fc.assert(
			fc.property(fc.array(fc.array(key, { maxLength: 5 }), { maxLength: 6 }), (pages) => {
				const unique = keys(...pages.map((keys, at) => record(`p${at}`, ...keys)))
				expect(new Set(unique).size).toBe(unique.length)
			}),
		)
	})
})

describe('what fails', () => {
	test('is a rule, and the rest goes on', () => {
		const report = assess([page({}, { file: 'a.md' })], {
			rules: [broken, rule('page-title', { value: 0, message: 'No title.' })],
		})
		expect(report.failures).toEqual([
			{ file: 'a.md', stage: 'assess', message: 'rule broken-rule failed: no such fact' },
		])
		expect(first(report).findings.map(({ rule }) => rule)).toEqual(['page-title'])
		expect(first(report).score).not.toBeNull()
	})

	test('was a detector, or front matter', () => {
		const failing = { kind: 'map', tags: ['p'], element: () => broken.judge(page()) as never } as const
		const report = assess(
			[measured('---\ntitle: [\n---\n\nText.', 'markdown', { file: 'a.md', detectors: [failing] })],
			{ rules: [] },
		)
		expect(report.failures).toEqual([
			{ file: 'a.md', stage: 'extract', message: 'the map detector failed: no such fact' },
			{ file: 'a.md', stage: 'parse', message: expect.stringContaining('front matter is not valid YAML') },
		])
	})
})

describe('findings', () => {
	const judge = (rules: readonly Rule[], role: PageRole = 'article') => {
		const judged = page({}, { role, assets: [asset('chart', {}, { id: 'chart-1', selector: '#a' })] })
		return first(assess([judged], { rules })).findings
	}

	test('are sorted by gain, then level, then rule', () => {
		const found = judge([
			rule('b-note', { value: 0, message: 'x' }),
			rule('a-note', { value: 0, message: 'x' }),
			{ ...rule('z-error', { value: 0, message: 'x' }), level: 'error' },
			rule('page-title', { value: 0, message: 'x' }),
			rule('content-licence', { value: 0, message: 'x' }),
		])
		expect(found.map(({ rule }) => rule)).toEqual([
			'content-licence',
			'page-title',
			'z-error',
			'a-note',
			'b-note',
		])
		expect(found.map(({ gain }) => gain)).toEqual([...found.map(({ gain }) => gain)].sort((a, b) => b - a))
	})

	test('come from verdicts with a message that are not met', () => {
		const found = judge([
			rule('met', { value: 1, message: 'x' }),
			rule('silent', { value: 0 }),
			rule('partly', { value: 0.5, message: 'Half.' }),
		])
		expect(found).toMatchObject([
			{ rule: 'partly', message: 'Half.', asset: null, position: null, selector: null },
		])
	})

	test('stand where their verdict says, or at their asset', () => {
		const [own, ofAsset, lost] = judge([
			rule('a', { value: 0, message: 'x', asset: 'chart-1', place }),
			rule('b', { value: 0, message: 'x', asset: 'chart-1' }),
			rule('c', { value: 0, message: 'x', asset: 'chart-9' }),
		])
		expect(own).toMatchObject({ asset: 'chart-1', selector: place.selector })
		expect(ofAsset).toMatchObject({ asset: 'chart-1', selector: '#a', position: place.position })
		expect(lost).toMatchObject({ asset: null, position: null })
	})

	test('of a page that is not scored are only those that endanger the site', () => {
		const error = { level: 'error' as const }
		const rules = [
			rule('page-title', { value: 0, message: 'x' }),
			{ ...rule('widget-link-hidden', { value: 0, message: 'x' }), ...error },
			{ ...rule('page-noindex', { value: 0, message: 'x' }), ...error },
		]
		expect(judge(rules, 'legal')).toMatchObject([{ rule: 'widget-link-hidden', gain: 0 }])
		expect(judge(rules)).toHaveLength(3)
	})
})

describe('scores', () => {
	test.each<PageRole>(['home', 'listing', 'legal', 'login', 'product', 'error', 'embed'])(
		'a page of role %s has none, and its assets bring no points',
		(role) => {
			const judged = first(assess([page({}, { role, assets: [asset('dataset')] })]))
			expect(judged.score).toBeNull()
			expect(judged.assets).toMatchObject([{ points: 0, quality: expect.any(Number) }])
		},
	)

	test('of an article carry the quality and points of its assets', () => {
		const rules = [rule('chart-data', { value: 0, asset: 'a' })]
		const assets = [asset('chart', {}, { id: 'a' }), asset('chart', {}, { id: 'b' })]
		const { assets: found, score } = first(assess([page({}, { assets })], { rules }))
		expect(found.map(({ quality }) => quality)).toEqual([0.75, 1])
		expect(found[0]?.points).toBeLessThan(found[1]?.points ?? 0)
		expect((found[0]?.points ?? 0) + (found[1]?.points ?? 0)).toBeCloseTo(score?.dimensions.assets ?? 0, 0)
		expect(found[0]).not.toHaveProperty('substance')
	})

	test('follow the rubric they are given', () => {
		const none = {
			...rubric,
			version: 'none',
			kinds: { ...rubric.kinds, chart: { strength: 0, evidence: 'a test' } },
		}
		const report = assess([page({}, { assets: [asset('chart')] })], { rubric: none, rules: [] })
		expect(report.rubric).toBe('none')
		expect(first(report).score?.total).toBe(0)
	})
})

describe('totals', () => {
	test('count pages, likely assets, findings by level', () => {
		const assets = [
			asset('chart'),
			asset('chart', {}, { confidence: 0.49 }),
			asset('map', {}, { confidence: 0.5 }),
		]
		const { totals } = assess([page({}, { file: 'a', assets }), page({}, { file: 'b', role: 'legal' })], {
			rules: [rule('page-title', { value: 0, message: 'x' })],
		})
		expect(totals).toMatchObject({
			pages: 2,
			scored: 1,
			assets: 2,
			assetsByKind: { chart: 1, map: 1 },
			findingsByLevel: { error: 0, warning: 1, note: 0 },
		})
	})

	test('have the median of the scores', () => {
		const records = [0, 1, 3, 9].map((count, at) =>
			page({}, { file: String(at), assets: Array.from({ length: count }, () => asset('chart')) }),
		)
		const median = (some: readonly PageRecord[]) => assess(some, { rules: [] }).totals.medianScore
		const scores = assess(records, { rules: [] }).pages.map(({ score }) => score?.total ?? 0)
		expect(median(records.slice(0, 3))).toBe(scores[1])
		expect(median(records)).toBe(((scores[1] ?? 0) + (scores[2] ?? 0)) / 2)
	})
})
