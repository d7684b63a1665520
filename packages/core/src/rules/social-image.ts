import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { byLayout, met, missed } from './verdict.ts'

export const socialImage: Rule = defineRule({
	id: 'social-image',
	level: 'note',
	effort: 1,
	summary: 'Whether the page names a picture for previews of shared links.',
	evidence: ['E31', 'E32', 'E33'],
	judge: (page) => [
		page.facts.socialImage !== null
			? met
			: byLayout(
					page,
					missed('No og:image found. Expected the address of a picture that shows what the page tells.'),
				),
	],
})
