import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rubric } from '../score/rubric.ts'
import { asset, page } from './judged-page.fixture.ts'
import { rules } from './registry.generated.ts'

/** Rules that only advise. */
const unweighted = ['page-assets']

const docs = new URL('../../../../docs/', import.meta.url)
const evidence = readFileSync(new URL('evidence.md', docs), 'utf8')
const evidenceIds = Array.from(evidence.matchAll(/^### ([\w.-]+)/gm), ([, id]) => id ?? '')

const pageLevel = { ...rubric.pageRules, ...rubric.gates }
const weighted = [pageLevel, rubric.assetRules, rubric.penalties].flatMap((table) => Object.keys(table))
const ids = rules.map(({ id }) => id)

/** The ids in a rubric entry such as `E26 E27, indirect`; prose such as "a judgement" holds none. */
function cited(text: string): string[] {
	return text.match(/\b(?:E\d+b?|M\d+|R-docs|WCAG|HTML|web\.dev|observed)\b/g) ?? []
}

const rubricEvidence = [
	...Object.values(rubric.kinds),
	rubric.originalResearch,
	...Object.values(rubric.pageRules),
	...Object.values(rubric.assetRules),
	...Object.values(rubric.penalties),
	...Object.values(rubric.gates),
].flatMap(({ evidence }) => cited(evidence))

test('every rule has a weight or is known to have none, and every weight a rule', () => {
	expect([...weighted, ...unweighted].sort()).toEqual([...ids].sort())
	expect(new Set(weighted).size).toBe(weighted.length)
	expect(ids).toEqual([...ids].sort())
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
	const path = new URL(`rules/${id}.md`, docs)
	const text = existsSync(path) ? readFileSync(path, 'utf8') : ''

	test('file and test bear its id', () => {
		expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
		expect(existsSync(new URL(`${id}.ts`, import.meta.url))).toBe(true)
		expect(existsSync(new URL(`${id}.test.ts`, import.meta.url))).toBe(true)
		expect(rule.summary).toMatch(/^(?:Whether|How) .*\.$/)
	})

	test('its docs page has every part and names its studies', () => {
		expect(text.split('\n')[0]).toBe(`# ${id}`)
		const prose = text.replace(/^(`{3,})[^\0]*?^\1$/gm, '')
		expect(Array.from(prose.matchAll(/^## (.+)/gm), ([, title]) => title)).toEqual([
			'Why it counts',
			'How to fix it',
			'When to ignore it',
			'Known false positives',
		])
		expect(text.trimEnd().split('\n').length).toBeGreaterThanOrEqual(25)
		expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(50)
		for (const study of rule.evidence) expect(text).toContain(study)
		if (rule.evidence.length === 0) expect(text).toContain('a judgement')
	})

	test('its studies are in evidence.md', () => {
		expect(evidenceIds).toEqual(expect.arrayContaining([...rule.evidence]))
	})

	test('speaks of the page once, or of each asset', () => {
		const onPage = id in pageLevel || unweighted.includes(id)
		const bare = rule.judge(page())
		if (onPage) expect(bare).toHaveLength(1)
		const assets = [asset('chart'), asset('data-table'), asset('embed-code'), asset('dataset')]
		for (const verdict of [...bare, ...rule.judge(page({}, { assets }))]) {
			if (onPage) expect(verdict).not.toHaveProperty('asset')
			if (id in rubric.assetRules) expect(verdict).toHaveProperty('asset')
			if (verdict.value !== null) {
				expect(verdict.value).toBeGreaterThanOrEqual(0)
				expect(verdict.value).toBeLessThanOrEqual(verdict.reach ?? 1)
			}
		}
	})
})

describe('evidence.md', () => {
	const pages = readdirSync(new URL('rules/', docs)).map((file) =>
		readFileSync(new URL(`rules/${file}`, docs), 'utf8'),
	)
	const used = new Set([
		...rubricEvidence,
		...rules.flatMap((rule) => rule.evidence),
		...pages.flatMap(cited),
	])

	test('holds each id once', () => {
		expect(new Set(evidenceIds).size).toBe(evidenceIds.length)
	})

	test('holds what the rubric, the rules and their pages refer to, and nothing else', () => {
		expect([...used].filter((id) => !evidenceIds.includes(id))).toEqual([])
		expect(evidenceIds.filter((id) => !used.has(id))).toEqual([])
	})

	test.each(evidenceIds)('%s has a grade', (id) => {
		const entry = evidence
			.split(/^### /m)
			.find((section) => section.startsWith(`${id}\n`) || section.startsWith(`${id} `))
		expect(entry).toMatch(/Grade [ABCD]|Not\sgraded/)
	})
})
