import type { Rule } from './rule.ts'
import { defineRule, likelyAssets } from './rule.ts'
import { byWords, met, missed, unmet } from './verdict.ts'
import { counted } from './wording.ts'

/** Originality below which a thing is taken for somebody else's. */
const own = 0.5

const reusableKinds = ['data-table', 'chart', 'infographic', 'diagram', 'map', 'dataset'] as const

export const contentLicence: Rule = defineRule({
	id: 'content-licence',
	level: 'warning',
	effort: 1,
	summary: 'Whether the page says on what terms its content may be used again.',
	evidence: ['E21', 'E23'],
	judge: (page) => {
		const { licence } = page.facts
		// Said to be reserved: that is another rule's finding.
		if (licence === 'all-rights-reserved') return [unmet]
		if (licence !== null) return [met]
		const reusable = likelyAssets(page, reusableKinds).filter((asset) => asset.originality >= own).length
		if (reusable === 0) return [byWords(page, unmet)]
		return [
			byWords(
				page,
				missed(
					`${counted(reusable, 'reusable asset')} and no licence stated. Expected terms such as CC BY 4.0, with a link.`,
				),
			),
		]
	},
})
