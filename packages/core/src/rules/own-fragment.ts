import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'

/** Places that count in full, as in M01. */
const full = 6

/** Scores only: a short page needs no paths through it. */
export const ownFragment: Rule = defineRule({
	id: 'own-fragment',
	level: 'note',
	effort: 2,
	summary: 'How many different places of the page itself its text sends readers to.',
	evidence: ['M01'],
	judge: (page) => [{ value: Math.min(1, page.facts.ownFragmentCount / full) }],
})
