import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, missed } from './verdict.ts'

export const pageOpening: Rule = defineRule({
	id: 'page-opening',
	level: 'note',
	effort: 1,
	summary: 'Whether the first paragraph says what the page is about.',
	evidence: ['E50', 'M01'],
	judge: (page) => [
		page.facts.openingStated
			? met
			: missed(
					'The text does not open with a paragraph of 8 words or more. Expected one or two sentences that say what the page tells, before the first list, table or picture.',
				),
	],
})
