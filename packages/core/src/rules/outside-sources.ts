import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, missed } from './verdict.ts'

/** Sites or references that count in full, as in M01. */
const full = 6
/** Words from which a text is long enough to rest on something. A judgement. */
const longEnough = 300

export const outsideSources: Rule = defineRule({
	id: 'outside-sources',
	level: 'note',
	effort: 2,
	summary: 'How many different outside sites the text links to, or references it lists.',
	evidence: ['E22', 'E25', 'M01'],
	judge: (page) => {
		const { outsideDomainCount, referenceCount } = page.facts
		const value = Math.min(1, Math.max(outsideDomainCount, referenceCount) / full)
		if (value === 1) return [met]
		if (value > 0 || page.words < longEnough) return [{ value }]
		return [
			missed(
				`No outside site linked and no reference listed in ${page.words} words. Expected the 2 or 3 sources that the text rests on.`,
				{ value, reach: 3 / full },
			),
		]
	},
})
