import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'

export const siteTopic: Rule = defineRule({
	id: 'site-topic',
	level: 'note',
	effort: 3,
	summary: 'How near the opening of the page is to what the whole site is about.',
	evidence: ['M01'],
	// To leave the usual subjects of a site is no mistake: there is nothing to mend.
	judge: (page) => [{ value: page.site.topicRank }],
})
