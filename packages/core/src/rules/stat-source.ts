import type { JudgedPage, Rule, Verdict } from './rule.ts'
import { defineRule, likelyAssets } from './rule.ts'
import { byWords, met, missed } from './verdict.ts'
import { percentage, quoted } from './wording.ts'

/** Sourced figures per 100 words that count in full. A judgement. */
const full = 1
/** Share of figures that may stand without a source. A judgement. */
const tolerated = 0.3

/**
 * The value grows with the number of sourced figures and not with their share, so that another figure without a
 * source never costs points; the finding speaks of the share.
 */
export const statSource: Rule = defineRule({
	id: 'stat-source',
	level: 'warning',
	effort: 2,
	summary: 'Whether the figures of the text say where they come from.',
	evidence: ['E38', 'E44'],
	judge: (page) => {
		const density = page.facts.statisticsPer100Words
		const share = Math.max(page.facts.sourcedStatisticShare ?? 0, ownShare(page))
		const value = Math.min(1, (density * share) / full)
		if (density > 0 && 1 - share >= tolerated && !reportsOwnFigures(page))
			return [byWords(page, unsourced(page, share, value, Math.min(1, density / full)))]
		return [value === 1 ? met : byWords(page, { value })]
	},
})

/** Research with a stated method is the source of its own figures: as far as it is research. */
function ownShare({ researchChance, facts }: JudgedPage): number {
	return facts.methodStated ? researchChance : 0
}

function reportsOwnFigures(page: JudgedPage): boolean {
	return page.traits.includes('original-research') && page.facts.methodStated
}

function unsourced(page: JudgedPage, share: number, value: number, reach: number): Verdict {
	const first = likelyAssets(page, ['statistic']).find((asset) => !asset.facts.sourced)
	const example = first ? `, first ${quoted(first.text)}` : ''
	return missed(
		share === 0
			? `No figure has a source in its sentence or beside it${example}. Expected a link or a name for each.`
			: `${percentage(1 - share)} of the figures have no source in their sentence or beside it${example}. Expected a link or a name for more than ${percentage(1 - tolerated)} of them.`,
		{
			value,
			reach,
			...(first ? { place: { position: first.position, selector: first.selector } } : {}),
		},
	)
}
