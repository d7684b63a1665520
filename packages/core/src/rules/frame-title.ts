import { at, firstRemark } from './remarked.ts'
import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, missed } from './verdict.ts'
import { counted, quoted } from './wording.ts'

export const frameTitle: Rule = defineRule({
	id: 'frame-title',
	level: 'warning',
	effort: 1,
	summary: 'Whether frames have a title that says what is in them.',
	evidence: ['WCAG'],
	judge: (page) => {
		const count = page.facts.frameWithoutTitleCount
		if (count === 0) return [met]
		const first = firstRemark(page, 'frame-title')
		return [
			missed(
				`${counted(count, 'iframe')} without a title${first ? `, first ${quoted(first.text)}` : ''}. Expected a title attribute that says what the frame shows.`,
				{ value: 0, ...at(first) },
			),
		]
	},
})
