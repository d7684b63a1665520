import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { quoted } from './wording.ts'

export const surveySample: Rule = defineRule({
	id: 'survey-sample',
	level: 'warning',
	effort: 1,
	summary: 'Whether survey results say how many were asked.',
	evidence: ['E38'],
	judge: (page) =>
		eachAsset(page, ['statistic'], (asset) => {
			const { surveyClaim, sampleNear } = asset.facts
			if (!surveyClaim) return undefined
			if (sampleNear) return met
			return missed(
				`Survey claim without a sample size: ${quoted(asset.text)}. Expected how many were asked, when, and how.`,
			)
		}),
})
