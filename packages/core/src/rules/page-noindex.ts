import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, missed } from './verdict.ts'
import { quoted } from './wording.ts'

export const pageNoindex: Rule = defineRule({
	id: 'page-noindex',
	level: 'error',
	effort: 1,
	summary: 'Whether search engines may index the page.',
	evidence: ['R-docs'],
	judge: (page) => {
		const robots = page.facts.robots ?? ''
		const directives = robots.split(',').map((directive) => directive.trim())
		if (!directives.includes('noindex') && !directives.includes('none')) return [met]
		return [
			missed(
				`Robots directive ${quoted(robots)} keeps the page out of search. Expected none on a page that is to earn links.`,
			),
		]
	},
})
