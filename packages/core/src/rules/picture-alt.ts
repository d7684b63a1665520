import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { named } from './wording.ts'

export const pictureAlt: Rule = defineRule({
	id: 'picture-alt',
	level: 'warning',
	effort: 1,
	summary: 'Whether charts, infographics, diagrams and maps have an alternative text.',
	evidence: ['WCAG'],
	judge: (page) =>
		eachAsset(page, ['chart', 'infographic', 'diagram', 'map'], (asset) => {
			const { form, hasAlt } = asset.facts
			if (form !== 'image' && form !== 'svg') return undefined
			if (hasAlt) return met
			return missed(
				`${named(asset)} without an alternative text. Expected ${form === 'svg' ? 'a title element or aria-label' : 'an alt attribute'} that says what it shows.`,
			)
		}),
})
