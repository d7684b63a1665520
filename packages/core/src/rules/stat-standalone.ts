import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { byWords, met, missed, unmet } from './verdict.ts'
import { quoted } from './wording.ts'

/** Speaks of the figures at the top of the page only: those are the ones that get lifted (E50). */
export const statStandalone: Rule = defineRule({
	id: 'stat-standalone',
	level: 'note',
	effort: 1,
	summary: 'Whether sentences with a figure can be quoted without the one before.',
	evidence: ['E38', 'E50'],
	judge: (page) =>
		eachAsset(page, ['statistic'], (asset) => {
			if (asset.facts.standalone) return met
			if (!asset.facts.early) return byWords(page, unmet)
			return byWords(
				page,
				missed(
					`${quoted(asset.text)} leans on the sentence before it. Expected the thing measured to be named in the sentence itself.`,
				),
			)
		}),
})
