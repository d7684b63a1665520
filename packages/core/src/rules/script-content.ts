import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, missed } from './verdict.ts'
import { counted } from './wording.ts'

export const scriptContent: Rule = defineRule({
	id: 'script-content',
	level: 'error',
	effort: 3,
	summary: 'Whether the content is there without running scripts.',
	evidence: ['E54', 'R-docs'],
	judge: (page) => [
		page.facts.scriptOnly
			? missed(
					`${counted(page.words, 'word')} in the file; the rest comes by script. Expected the content in the HTML, rendered at build time or by the server.`,
				)
			: met,
	],
})
