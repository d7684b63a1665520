import type { JudgedPage, Rule, Verdict } from './rule.ts'
import { defineRule, eachAsset, likelyAssets } from './rule.ts'
import { met, missed } from './verdict.ts'
import { named } from './wording.ts'

export const chartData: Rule = defineRule({
	id: 'chart-data',
	level: 'warning',
	effort: 2,
	summary: 'Whether the data behind a chart stand beside it, as a table or a file.',
	evidence: ['E26', 'E27'],
	judge: (page) => {
		const added = addition(page)
		return eachAsset(page, ['chart', 'map'], (asset) => {
			const { hasData, thirdParty } = asset.facts
			if (hasData) return met
			// Somebody else's data are theirs to offer.
			if (thirdParty) return undefined
			return missed(
				`${named(asset)} without its data. Expected a table or a file such as CSV in the same section.`,
				{ value: 0, ...added },
			)
		})
	},
})

/** On a page that offers a file already, one more adds no new kind of asset. */
function addition(page: JudgedPage): Pick<Verdict, 'adds'> {
	const offered = likelyAssets(page, ['dataset']).some((asset) => asset.facts.own)
	return offered ? {} : { adds: { kind: 'dataset', substance: 0.6 } }
}
