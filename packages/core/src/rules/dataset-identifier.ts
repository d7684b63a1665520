import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { named } from './wording.ts'

export const datasetIdentifier: Rule = defineRule({
	id: 'dataset-identifier',
	level: 'note',
	effort: 2,
	summary: 'Whether a data file has a DOI, a version or a place in a data repository.',
	evidence: ['E27'],
	judge: (page) =>
		eachAsset(page, ['dataset'], (asset) => {
			if (!asset.facts.own) return undefined
			if (asset.facts.hasIdentifier) return met
			return missed(
				`${named(asset)} without a lasting identifier. Expected a DOI, a version in its name or a copy in a data repository.`,
			)
		}),
})
