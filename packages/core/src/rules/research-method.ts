import type { JudgedPage, Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { byWords, met, missed, unmet } from './verdict.ts'
import { counted } from './wording.ts'

export const researchMethod: Rule = defineRule({
	id: 'research-method',
	level: 'warning',
	effort: 1,
	summary: 'Whether original research says how the data were collected and how many were asked or measured.',
	evidence: ['E02', 'E16', 'E38'],
	judge: (page) => {
		const { methodStated, sampleStated } = page.facts
		if (!claimsResearch(page)) return [byWords(page, unmet)]
		if (methodStated && sampleStated) return [met]
		const missing = [
			...(methodStated ? [] : ['how the data were collected']),
			...(sampleStated ? [] : ['how many were asked or measured']),
		]
		return [
			byWords(
				page,
				missed(`${claim(page)} without ${missing.join(' or ')}. Expected a short method section with both.`, {
					value: (2 - missing.length) / 2,
				}),
			),
		]
	},
})

function claimsResearch(page: JudgedPage): boolean {
	const { ownCollectionCount, surveyClaimCount } = page.facts
	// One sentence that says "our data" is a turn of phrase (a judgement).
	if (page.traits.includes('guide') && !page.traits.includes('original-research')) return false
	return page.traits.includes('original-research') || ownCollectionCount + surveyClaimCount >= 2
}

function claim(page: JudgedPage): string {
	const { ownCollectionCount, surveyClaimCount } = page.facts
	const sentences = ownCollectionCount + surveyClaimCount
	return sentences > 0 ? `Own research claimed in ${counted(sentences, 'sentence')}` : 'Own research reported'
}
