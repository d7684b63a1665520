import { at, firstRemark } from './remarked.ts'
import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, missed } from './verdict.ts'
import { quoted } from './wording.ts'

export const promptInjection: Rule = defineRule({
	id: 'prompt-injection',
	level: 'error',
	effort: 1,
	summary: 'Whether the page gives orders to language models that read it.',
	evidence: ['R-docs'],
	judge: (page) => {
		const first = firstRemark(page, 'prompt-injection')
		if (!first) return [met]
		return [
			missed(`Text addressed to language models: ${quoted(first.text)}. Expected text for readers only.`, {
				value: 0,
				...at(first),
			}),
		]
	},
})
