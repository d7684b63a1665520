import { at, firstRemark } from './remarked.ts'
import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, missed } from './verdict.ts'
import { counted, quoted } from './wording.ts'

/** Fewer hidden words are labels of icons and buttons. A judgement. */
const harmless = 5

export const hiddenText: Rule = defineRule({
	id: 'hidden-text',
	level: 'error',
	effort: 1,
	summary: 'Whether text is hidden from readers by inline style.',
	evidence: ['R-docs'],
	judge: (page) => {
		const count = page.facts.hiddenWordCount
		if (count < harmless) return [met]
		const first = firstRemark(page, 'hidden-text')
		return [
			missed(
				`${counted(count, 'word')} hidden by inline style${first ? `, first ${quoted(first.text)}` : ''}. Expected text that readers can see, or none.`,
				{ value: 0, ...at(first) },
			),
		]
	},
})
