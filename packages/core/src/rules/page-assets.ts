import type { Rule } from './rule.ts'
import { defineRule, likelyAssets } from './rule.ts'
import { met, missed } from './verdict.ts'

/** Every kind but a lone quote, which is somebody else's. */
const kinds = [
	'data-table',
	'comparison-table',
	'chart',
	'infographic',
	'diagram',
	'map',
	'interactive',
	'video',
	'audio',
	'dataset',
	'download',
	'statistic',
	'definition',
] as const

/** Weighs nothing by itself: the lack of assets shows in their dimension. */
export const pageAssets: Rule = defineRule({
	id: 'page-assets',
	level: 'warning',
	effort: 2,
	summary: 'Whether the page holds anything that others would cite, show or use.',
	evidence: ['E02'],
	judge: (page) => {
		if (likelyAssets(page, kinds).length > 0) return [met]
		// An announcement or an essay is read for other things than what can be taken from it (a judgement).
		if (page.traits.includes('news') || page.traits.includes('opinion') || page.words < leastWords)
			return [{ value: 0 }]
		const addition = feasible(page.facts.listCount, page.facts.codeBlockCount)
		return [
			missed(
				`No linkable asset found in ${page.words} words. Expected at least one thing to cite: here, ${addition.words} would be within reach.`,
				{ value: 0, adds: { kind: addition.kind, substance: 0.5 } },
			),
		]
	},
})

/** A page with fewer words has no material to make one of. A judgement. */
const leastWords = 120

/** What the material at hand could be made into. A judgement. */
function feasible(listCount: number, codeBlockCount: number) {
	if (codeBlockCount > 0)
		return { kind: 'diagram', words: 'a diagram of how the parts work together' } as const
	if (listCount > 0)
		return { kind: 'comparison-table', words: 'a table that compares what the lists name' } as const
	return { kind: 'data-table', words: 'a table of figures you have collected' } as const
}
