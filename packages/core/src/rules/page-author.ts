import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { byLayout, byWords, met, missed } from './verdict.ts'

export const pageAuthor: Rule = defineRule({
	id: 'page-author',
	level: 'note',
	effort: 1,
	summary: 'Whether the page names its author.',
	evidence: ['E48'],
	judge: (page) => [
		page.facts.authorStated
			? met
			: byLayout(
					page,
					byWords(
						page,
						missed('No author named. Expected the name of a person or an organisation to credit.'),
					),
				),
	],
})
