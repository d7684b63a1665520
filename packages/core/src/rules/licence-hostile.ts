import type { Rule } from './rule.ts'
import { defineRule, likelyAssets } from './rule.ts'
import { met, missed, unmet } from './verdict.ts'
import { counted } from './wording.ts'

const reusableKinds = [
	'data-table',
	'chart',
	'infographic',
	'diagram',
	'map',
	'dataset',
	'download',
	'embed-code',
] as const

export const licenceHostile: Rule = defineRule({
	id: 'licence-hostile',
	level: 'note',
	effort: 1,
	summary: 'Whether "all rights reserved" stands on a page with something to use again.',
	evidence: ['E21'],
	judge: (page) => {
		if (page.facts.licence !== 'all-rights-reserved') return [met]
		const count = likelyAssets(page, reusableKinds).length
		// Unmet without assets too, or else adding the first one would cost points.
		if (count === 0) return [unmet]
		return [
			missed(
				`"All rights reserved" on a page with ${counted(count, 'reusable asset')}. Expected terms that say what others may do with them.`,
			),
		]
	},
})
