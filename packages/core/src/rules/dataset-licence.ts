import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { named } from './wording.ts'

export const datasetLicence: Rule = defineRule({
	id: 'dataset-licence',
	level: 'warning',
	effort: 1,
	summary: 'Whether a data file says on what terms it may be used.',
	evidence: ['E21', 'E25b'],
	judge: (page) =>
		eachAsset(page, ['dataset'], (asset) => {
			if (!asset.facts.own) return undefined
			if (asset.facts.hasLicence) return met
			return missed(
				`${named(asset)} without a licence beside it. Expected its terms, such as CC BY 4.0 or CC0, with a link.`,
			)
		}),
})
