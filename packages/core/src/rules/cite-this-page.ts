import type { JudgedPage, Rule } from './rule.ts'
import { defineRule, likelyAssets } from './rule.ts'
import { byWords, met, missed, unmet } from './verdict.ts'

export const citeThisPage: Rule = defineRule({
	id: 'cite-this-page',
	level: 'note',
	effort: 1,
	summary: 'Whether the page says how to cite it.',
	evidence: ['E24'],
	judge: (page) => {
		if (likelyAssets(page, ['citation-block']).length > 0) return [met]
		const subject = citedSubject(page)
		if (subject === null) return [byWords(page, unmet)]
		return [
			byWords(
				page,
				missed(
					`The page offers ${subject} and no line to cite it by. Expected author, year, title and address in one block to copy.`,
					{ value: 0, adds: { kind: 'citation-block', substance: 1 } },
				),
			),
		]
	},
})

/** What people write citations for; nobody asks how to cite a how-to. */
function citedSubject(page: JudgedPage): string | null {
	if (page.traits.includes('original-research')) return 'original research'
	return likelyAssets(page, ['dataset']).some((asset) => asset.facts.own) ? 'a data set' : null
}
