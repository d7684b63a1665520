import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, missed, unmet } from './verdict.ts'
import { counted } from './wording.ts'

export const workedExample: Rule = defineRule({
	id: 'worked-example',
	level: 'note',
	effort: 2,
	summary: 'Whether code on the page amounts to one complete example.',
	evidence: ['E21', 'E25'],
	judge: (page) => {
		const { codeBlockCount, exampleCount } = page.facts
		if (exampleCount > 0) return [met]
		if (codeBlockCount === 0) return [unmet]
		return [
			missed(
				`${counted(codeBlockCount, 'code block')} and no complete example. Expected one of 5 lines or more, with its language named, that can be copied and run.`,
			),
		]
	},
})
