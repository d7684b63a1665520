import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { withRows } from './wording.ts'

export const tableCaption: Rule = defineRule({
	id: 'table-caption',
	level: 'note',
	effort: 1,
	summary: 'Whether tables have a caption.',
	evidence: ['E59'],
	judge: (page) =>
		eachAsset(page, ['data-table', 'comparison-table'], (asset) =>
			asset.facts.hasCaption
				? met
				: missed(
						`${withRows(asset)} without a caption. Expected a caption that says what it shows, where and when.`,
					),
		),
})
