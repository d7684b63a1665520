import { at, firstRemark } from './remarked.ts'
import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, missed } from './verdict.ts'
import { counted, quoted } from './wording.ts'

export const duplicateId: Rule = defineRule({
	id: 'duplicate-id',
	level: 'warning',
	effort: 1,
	summary: 'Whether every id stands on the page only once.',
	evidence: ['HTML'],
	judge: (page) => {
		const count = page.facts.duplicateIdCount
		if (count === 0) return [met]
		const first = firstRemark(page, 'duplicate-id')
		return [
			missed(
				`${counted(count, 'id')} used more than once${first ? `, first ${quoted(first.text)}` : ''}. Expected each id once, so that links reach the right place.`,
				{ value: 0, ...at(first) },
			),
		]
	},
})
