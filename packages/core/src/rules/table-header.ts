import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed, unknown } from './verdict.ts'
import { counted, named } from './wording.ts'

export const tableHeader: Rule = defineRule({
	id: 'table-header',
	level: 'warning',
	effort: 1,
	summary: 'Whether tables have header cells that name their columns or rows.',
	evidence: ['E55', 'E59', 'WCAG'],
	judge: (page) =>
		eachAsset(page, ['data-table', 'comparison-table'], (asset) => {
			const { hasHeader, columnCount } = asset.facts
			if (hasHeader === null || columnCount === null) return unknown
			if (hasHeader) return met
			return missed(
				`${named(asset)} of ${counted(columnCount, 'column')} without header cells. Expected a th for each column.`,
			)
		}),
})
