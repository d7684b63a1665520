import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { byWords, met } from './verdict.ts'

/** Sentences per 100 words that count in full, as in M01. */
const full = 1

/** Scores only: "write 'usually' more often" is no advice. */
export const generalStatement: Rule = defineRule({
	id: 'general-statement',
	level: 'note',
	effort: 3,
	summary: 'How many sentences say what holds in general, beyond the one case, per 100 words.',
	evidence: ['M01'],
	judge: (page) => {
		const value = Math.min(1, page.facts.generalStatementsPer100Words / full)
		return [value === 1 ? met : byWords(page, { value })]
	},
})
