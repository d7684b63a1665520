import type { Rule } from './rule.ts'
import { defineRule, likelyAssets } from './rule.ts'
import { byWords, met, missed, unmet } from './verdict.ts'

export const keyFactPosition: Rule = defineRule({
	id: 'key-fact-position',
	level: 'note',
	effort: 1,
	summary: 'Whether a figure or a definition stands in the first 300 words or so.',
	evidence: ['E50'],
	judge: (page) => {
		if (page.facts.keyFactEarly) return [met]
		const count = likelyAssets(page, ['statistic', 'definition']).length
		if (count === 0) return [byWords(page, unmet)]
		return [
			byWords(
				page,
				missed(
					`${count === 1 ? 'The one figure or definition stands' : `All ${count} figures and definitions stand`} after the first 300 words. Expected the most important one near the top.`,
				),
			),
		]
	},
})
