import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { byLayout, met, missed } from './verdict.ts'

export const pageLanguage: Rule = defineRule({
	id: 'page-language',
	level: 'warning',
	effort: 1,
	summary: 'Whether the page states its language.',
	evidence: ['HTML'],
	judge: (page) => [
		page.facts.langStated
			? met
			: byLayout(page, missed('No lang attribute on the html element. Expected one, such as lang="en".')),
	],
})
