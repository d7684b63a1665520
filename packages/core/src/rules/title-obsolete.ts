import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, unmet } from './verdict.ts'

/** Scores only: a page on what is leaving has its use, and an honest title. */
export const titleObsolete: Rule = defineRule({
	id: 'title-obsolete',
	level: 'note',
	effort: 3,
	summary: 'Whether the title says that the subject is outdated, leaves or only changes.',
	evidence: ['M01'],
	judge: (page) => [page.facts.obsoleteTitle ? unmet : met],
})
