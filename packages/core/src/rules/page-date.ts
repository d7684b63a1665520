import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { byLayout, met, missed } from './verdict.ts'

export const pageDate: Rule = defineRule({
	id: 'page-date',
	level: 'note',
	effort: 1,
	summary: 'Whether the page says when it was published or last changed.',
	evidence: ['E37', 'E49'],
	judge: (page) => [
		page.facts.publishedDate !== null || page.facts.modifiedDate !== null
			? met
			: byLayout(
					page,
					missed(
						'No date of publication or change found. Expected one in a time element or in the metadata.',
					),
				),
	],
})
