import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { byWords, met } from './verdict.ts'

/** Sentences per 100 words that count in full, as in M01. */
const full = 1

/** Scores only: reasons are asked for by readers of one text, not by a count. */
export const explainedReason: Rule = defineRule({
	id: 'explained-reason',
	level: 'note',
	effort: 3,
	summary: 'How many sentences say why something is so or what follows from it, per 100 words.',
	evidence: ['E02', 'M01'],
	judge: (page) => {
		const value = Math.min(1, page.facts.reasonsPer100Words / full)
		return [value === 1 ? met : byWords(page, { value })]
	},
})
