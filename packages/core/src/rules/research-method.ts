import type { JudgedPage, Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { byWords, met, missed } from './verdict.ts'
import { counted } from './wording.ts'

export const researchMethod: Rule = defineRule({
	id: 'research-method',
	level: 'warning',
	effort: 1,
	summary: 'Whether original research says how the data were collected and how many were asked or measured.',
	evidence: ['E02', 'E16', 'E38'],
	judge: (page) => {
		const { methodStated, sampleStated } = page.facts
		const reach = claimsResearch(page) ? 1 : page.researchChance
		const value = reach * ((Number(methodStated) + Number(sampleStated)) / 2)
		if (value === 1) return [met]
		const isAsked = reach === 1 || page.traits.includes('original-research')
		if (!isAsked || (methodStated && sampleStated)) return [byWords(page, { value })]
		const missing = [
			...(methodStated ? [] : ['how the data were collected']),
			...(sampleStated ? [] : ['how many were asked or measured']),
		]
		return [
			byWords(
				page,
				missed(`${claim(page)} without ${missing.join(' or ')}. Expected a short method section with both.`, {
					value,
					reach,
				}),
			),
		]
	},
})

/** In its own words; guides have their readers collect. One sentence that says "our data" is a turn of phrase (judgements). */
function claimsResearch({ traits, facts: { ownCollectionCount, surveyClaimCount } }: JudgedPage): boolean {
	return !traits.includes('guide') && ownCollectionCount + surveyClaimCount >= 2
}

function claim(page: JudgedPage): string {
	const { ownCollectionCount, surveyClaimCount } = page.facts
	const sentences = ownCollectionCount + surveyClaimCount
	return sentences > 0 ? `Own research claimed in ${counted(sentences, 'sentence')}` : 'Own research reported'
}
