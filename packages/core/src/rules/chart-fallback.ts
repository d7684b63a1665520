import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { named } from './wording.ts'

export const chartFallback: Rule = defineRule({
	id: 'chart-fallback',
	level: 'warning',
	effort: 2,
	summary: 'Whether pictures that come by script or frame leave something to see without it.',
	evidence: ['E54'],
	judge: (page) =>
		eachAsset(page, ['chart', 'infographic', 'diagram', 'map'], (asset) => {
			const { form, hasFallback } = asset.facts
			if (form !== 'script' && form !== 'frame') return undefined
			if (hasFallback) return met
			return missed(
				`${named(asset)} that is empty until ${form === 'script' ? 'a script runs' : 'a frame loads'}. Expected a picture, table or summary in the page itself.`,
			)
		}),
})
