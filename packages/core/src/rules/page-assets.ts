import type { AssetKind } from '../report.ts'
import type { JudgedPage, Rule } from './rule.ts'
import { defineRule, likelyAssets } from './rule.ts'
import { isComparison } from './title-words.ts'
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
		const addition = withinReach(page)
		if (addition === null)
			return [
				missed(
					`No linkable asset found in ${page.words} words. Expected at least one thing to cite: a figure, table, definition or picture that only this page has.`,
				),
			]
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

/** From here on a guide has parts, and says enough of why they work together for it to be drawn. Judgements. */
const partedGuide = { words: 800, headings: 4, reasonsPer100Words: 0.4 }

/** What the material at hand could be made into; null where nothing on the page says (judgements). */
function withinReach({ title, words, traits, facts }: JudgedPage): Addition | null {
	if (title !== null && isComparison(title))
		return { kind: 'comparison-table', words: 'a table of the things compared, with a column for each' }
	if (traits.includes('list') && facts.listCount > 0)
		return { kind: 'comparison-table', words: 'a table that compares what the lists name' }
	if (
		traits.includes('guide') &&
		words >= partedGuide.words &&
		facts.headingCount >= partedGuide.headings &&
		facts.reasonsPer100Words >= partedGuide.reasonsPer100Words
	)
		return { kind: 'diagram', words: 'a diagram of how the parts work together' }
	return null
}

interface Addition {
	readonly kind: AssetKind
	readonly words: string
}
