import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { byWords, met, missed } from './verdict.ts'
import { withRows } from './wording.ts'

export const tableSource: Rule = defineRule({
	id: 'table-source',
	level: 'warning',
	effort: 1,
	summary: 'Whether tables of figures say where the figures come from.',
	evidence: ['E38'],
	judge: (page) =>
		eachAsset(page, ['data-table'], (asset) =>
			asset.facts.hasSource
				? met
				: byWords(
						page,
						missed(
							`${withRows(asset)} without a source. Expected a line under it that names where its figures come from, your own collection included.`,
						),
					),
		),
})
