import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { byWords, met } from './verdict.ts'

/** Headings that count in full, as in M01. */
const full = 4

/** Scores only: most headings are better as they are than as a question. */
export const questionHeading: Rule = defineRule({
	id: 'question-heading',
	level: 'note',
	effort: 2,
	summary: 'How many different headings ask what a reader would ask.',
	evidence: ['M01'],
	judge: (page) => {
		const value = Math.min(1, page.facts.questionHeadingCount / full)
		return [value === 1 ? met : byWords(page, { value })]
	},
})
