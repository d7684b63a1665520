import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { byWords, met, missed } from './verdict.ts'
import { named } from './wording.ts'

export const pictureSource: Rule = defineRule({
	id: 'picture-source',
	level: 'note',
	effort: 1,
	summary: 'Whether charts, infographics and maps say where their data come from.',
	evidence: ['E17', 'E38'],
	judge: (page) =>
		eachAsset(page, ['chart', 'infographic', 'map'], (asset) => {
			// A frame from the owner's host names the owner.
			if (asset.facts.hasSource || asset.facts.thirdParty) return met
			return byWords(
				page,
				missed(
					`${named(asset)} without a source. Expected a line that says whose data it shows and of when, your own included.`,
				),
			)
		}),
})
