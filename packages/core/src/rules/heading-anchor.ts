import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, missed } from './verdict.ts'
import { percentage } from './wording.ts'

/** Share of the headings from which a page counts as addressable throughout. A judgement. */
const full = 0.8

export const headingAnchor: Rule = defineRule({
	id: 'heading-anchor',
	level: 'warning',
	effort: 1,
	summary: 'Whether the sections can be linked to: h2–h4 headings with an id.',
	evidence: ['E24'],
	judge: (page) => {
		const share = page.facts.anchoredHeadingShare
		// Without sections the page's own address reaches everything.
		if (share === null || share >= full) return [met]
		return [
			missed(
				`${percentage(share)} of the h2–h4 headings can be linked to. Expected an id on ${percentage(full)} or more.`,
				{ value: share / full },
			),
		]
	},
})
