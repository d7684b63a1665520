import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { counted, named } from './wording.ts'

/** Words beside an infographic that can carry its content. A judgement. */
const full = 80

export const infographicText: Rule = defineRule({
	id: 'infographic-text',
	level: 'warning',
	effort: 2,
	summary: 'Whether what an infographic says also stands in the page as text.',
	evidence: ['WCAG', 'R-docs'],
	judge: (page) =>
		eachAsset(page, ['infographic'], (asset) => {
			const { form, textNearbyWords } = asset.facts
			// The words of an inline SVG are text of the page.
			if (form === 'svg' || textNearbyWords >= full) return met
			return missed(
				`${named(asset)} with ${counted(textNearbyWords, 'word')} of text beside it. Expected ${full} or more that say the same, or a list of its figures.`,
				{ value: textNearbyWords / full },
			)
		}),
})
