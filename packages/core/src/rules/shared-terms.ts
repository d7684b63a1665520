import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'

/** Shared names that count in full (M01). */
const full = 8

export const sharedTerms: Rule = defineRule({
	id: 'shared-terms',
	level: 'note',
	effort: 2,
	summary: 'How many of the names that the site’s pages share the page uses, as code or as links.',
	evidence: ['M01'],
	// Names that are put in for their number would help no reader: nobody is told to.
	judge: (page) => {
		const count = page.site.sharedTermCount
		return [{ value: count === null ? null : Math.min(1, count / full) }]
	},
})
