import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, missed } from './verdict.ts'

export const pagePaywall: Rule = defineRule({
	id: 'page-paywall',
	level: 'warning',
	effort: 3,
	summary: 'Whether the content can be read without payment or sign-in.',
	evidence: ['E35', 'E36'],
	judge: (page) => [
		page.facts.gated
			? missed('The content stands behind payment or sign-in. Expected the part to be cited in the open.')
			: met,
	],
})
