import { expect, test } from 'vitest'
import { type Rubric, rubric } from '../packages/core/src/index.ts'
import { scoringTables } from './scoring-tables.ts'

test('every weight of the rubric is published, with what it rests on', () => {
	const tables = scoringTables(rubric)
	const linked = (rules: Record<string, { readonly evidence: string }>, text = '') => {
		for (const [rule, { evidence }] of Object.entries(rules)) {
			const row = text.split('\n').find((row) => row.includes(`| [${rule}](rules/${rule}.md) |`))
			expect(row).toMatch(/ \| [\d.]+%? \| /)
			expect(row).toSatisfy((row: string) => row.endsWith(` | ${evidence} |`))
		}
	}
	linked(rubric.pageRules, tables['page-rules'])
	linked(rubric.assetRules, tables['asset-rules'])
	linked(rubric.penalties, tables.penalties)
	linked(rubric.gates, tables.gates)
	for (const [kind, { strength }] of Object.entries(rubric.kinds))
		expect(tables.kinds).toContain(`\n| ${kind} | ${strength} |`)
	for (const [dimension, points] of Object.entries(rubric.dimensions))
		expect(tables.dimensions).toContain(`\n| ${dimension} | ${points} |`)
	expect(tables.version).toContain(rubric.version)
})

test('page rules show their points out of 100, most first', () => {
	const pageRules: Rubric['pageRules'] = {
		light: { dimension: 'place', weight: 1, evidence: 'E1' },
		heavy: { dimension: 'place', weight: 3, evidence: 'E2' },
	}
	const dimensions = { ...rubric.dimensions, place: 10 }
	expect(scoringTables({ ...rubric, dimensions, pageRules })['page-rules']).toBe(
		'| dimension | rule | points | rests on |\n|---|---|---|---|\n' +
			'| place | [heavy](rules/heavy.md) | 7.5 | E2 |\n| place | [light](rules/light.md) | 2.5 | E1 |',
	)
})
