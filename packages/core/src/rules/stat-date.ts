import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { quoted } from './wording.ts'

export const statDate: Rule = defineRule({
	id: 'stat-date',
	level: 'warning',
	effort: 1,
	summary: 'Whether figures that are said to be recent name their year.',
	evidence: ['E37'],
	judge: (page) =>
		eachAsset(page, ['statistic'], (asset) =>
			asset.facts.vagueTime
				? missed(
						`${quoted(asset.text)} says "recently" or "now" and no year. Expected the year or date measured.`,
					)
				: met,
		),
})
