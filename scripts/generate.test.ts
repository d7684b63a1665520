import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { camelCase, effect, exportsTyped, reasonOf, registry } from './generate.mjs'

describe('names', () => {
	test.each([
		['json-ld', 'jsonLd'],
		['chart', 'chart'],
		['cite-this-page', 'citeThisPage'],
	])('%s is exported as %s', (id, name) => {
		expect(camelCase(id)).toBe(name)
	})

	test('an export counts under the right name and type only', () => {
		expect(exportsTyped('\nexport const jsonLd: Rule = x', 'json-ld', 'Rule')).toBe(true)
		expect(exportsTyped("export const chart: Detector<'chart'> = x", 'chart', 'Detector')).toBe(true)
		expect(exportsTyped('export const jsonLd: RuleSet = x', 'json-ld', 'Rule')).toBe(false)
		expect(exportsTyped('export const json: Rule = x', 'json-ld', 'Rule')).toBe(false)
		expect(exportsTyped('// export const jsonLd: Rule = x', 'json-ld', 'Rule')).toBe(false)
	})
})

describe('registry', () => {
	const list = { name: 'rules', type: 'Rule', from: 'rule.ts' }

	test('imports and lists in the given order', () => {
		expect(registry(['a-b', 'c'], list)).toContain(
			"import { aB } from './a-b.ts'\nimport { c } from './c.ts'\n\n/** Every built-in rule, by id. */\nexport const rules: readonly Rule[] = [\n\taB,\n\tc,\n]\n",
		)
	})

	test('is valid without any', () => {
		expect(registry([], list)).toContain('export const rules: readonly Rule[] = []\n')
	})
})

describe('the reason of a rule', () => {
	const page = (section: string) =>
		`# x\n\nLooks at x.\n\n## Why it counts\n\n${section}\n\n## How to fix it\n`

	test('is the first sentence of its section, links as their words', () => {
		expect(reasonOf(page('Data are\ncited ([E26](../evidence.md#e26), grade A). More.'))).toBe(
			'Data are cited (E26, grade A).',
		)
	})

	test('must be there', () => {
		expect(() => reasonOf('# x\n')).toThrow('Why it counts')
	})
})

test('the effect of a rule is told from the rubric', () => {
	const rubric = {
		pageRules: { a: { dimension: 'reuse', weight: 1 } },
		assetRules: { b: { loss: 0.15 } },
		penalties: { c: { factor: 0.7 } },
		gates: { d: { cap: 20 } },
	}
	expect(['a', 'b', 'c', 'd', 'e'].map((id) => effect(id, rubric))).toEqual([
		'reuse',
		'asset quality −15%',
		'score × 0.7',
		'score at most 20',
		'advice',
	])
})

describe('report.schema.json', () => {
	const schema = JSON.parse(
		readFileSync(new URL('../packages/linkworthy/report.schema.json', import.meta.url), 'utf8'),
	)
	const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)
	const report = {
		schemaVersion: 1,
		tool: { name: 'linkworthy', version: '0.1.0' },
		rubric: '2026.1',
		site: null,
		date: null,
		totals: {
			pages: 1,
			scored: 0,
			assets: 0,
			assetsByKind: { chart: 1 },
			findingsByLevel: { error: 0, warning: 0, note: 0 },
			medianScore: null,
		},
		failures: [{ file: 'a.md', stage: 'parse', message: 'nested 5000 deep' }],
		pages: [
			{
				file: 'index.html',
				url: null,
				source: null,
				format: 'html',
				lang: 'en',
				title: null,
				role: 'home',
				traits: [],
				words: 3,
				facts: { hasTitle: false, share: 0.5, name: null },
				score: null,
				assets: [],
				findings: [],
			},
		],
	}

	test('accepts a report', () => {
		expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
	})

	test.each([
		['an unknown property', { ...report, extra: 1 }],
		['another version', { ...report, schemaVersion: 2 }],
		['an unknown kind', { ...report, totals: { ...report.totals, assetsByKind: { photo: 1 } } }],
		['a fact that is an object', { ...report, pages: [{ ...report.pages[0], facts: { a: {} } }] }],
		['an unknown role', { ...report, pages: [{ ...report.pages[0], role: 'blog' }] }],
		['a missing list', { ...report, pages: undefined }],
	])('refuses %s', (_, wrong) => {
		expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false)
	})
})
