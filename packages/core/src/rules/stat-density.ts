import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { byWords, met } from './verdict.ts'

/** Figures per 100 words that count in full. A judgement; well-placed pages hold about four of their own (E53). */
const full = 3

/** Scores only: "use more numbers" is no advice. */
export const statDensity: Rule = defineRule({
	id: 'stat-density',
	level: 'note',
	effort: 3,
	summary: 'How many sentences state a figure that others could quote, per 100 words.',
	evidence: ['E38', 'E44', 'E53'],
	judge: (page) => {
		const value = Math.min(1, page.facts.statisticsPer100Words / full)
		return [value === 1 ? met : byWords(page, { value })]
	},
})
