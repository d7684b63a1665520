import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'

export const titleTopic: Rule = defineRule({
	id: 'title-topic',
	level: 'note',
	effort: 1,
	summary: 'How often the words of the title stand in the headings of the site.',
	evidence: ['M01'],
	// A title must fit its page first: nobody is told to write another.
	judge: (page) => [{ value: page.site.titleRank }],
})
