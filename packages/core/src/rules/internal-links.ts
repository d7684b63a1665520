import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { missed, unknown } from './verdict.ts'
import { quoted } from './wording.ts'

/** Linking pages that count in full: more told nothing on the sites of M01. */
const full = 8

/** Each further page says less than the one before, hence the logarithm (M01). */
function credit(linkingPageCount: number): number {
	return Math.min(1, Math.log2(1 + linkingPageCount) / Math.log2(1 + full))
}

export const internalLinks: Rule = defineRule({
	id: 'internal-links',
	level: 'note',
	effort: 1,
	summary: 'How many other pages of the site link to the page from their text.',
	evidence: ['M01'],
	judge: (page) => {
		const count = page.site.linkingPageCount
		if (count === null) return [unknown]
		// Old news is linked to by nobody, and need not be.
		if (count > 1 || page.traits.includes('news')) return [{ value: credit(count) }]
		if (count === 1)
			return [
				missed(
					'1 page of this site links to it from its text. Expected 3 or more that mention its subject to do so.',
					{ value: credit(1), reach: credit(3) },
				),
			]
		const near = page.related.map(quoted).join(', ')
		return [
			missed(
				`0 pages of this site link to it from their text. Expected 2 or more that mention its subject to do so${near && `; nearest in subject: ${near}`}.`,
				{ value: 0, reach: credit(2) },
			),
		]
	},
})
