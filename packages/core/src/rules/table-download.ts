import type { JudgedPage, Rule } from './rule.ts'
import { defineRule, eachAsset, likelyAssets } from './rule.ts'
import { met, missed, unmet } from './verdict.ts'
import { counted, named } from './wording.ts'

/** Rows from which a table is tedious to copy by hand. A judgement. */
const largeTable = 10
/** Originality below which the figures are taken for somebody else's. */
const own = 0.5

export const tableDownload: Rule = defineRule({
	id: 'table-download',
	level: 'note',
	effort: 1,
	summary: 'Whether the figures of larger tables can be taken away as a file.',
	evidence: ['E26', 'E27'],
	judge: (page) => {
		const offered = offersData(page)
		return eachAsset(page, ['data-table'], (asset) => {
			if (offered) return met
			// The value must not hang on the number of rows, or one more row would cost points.
			const { rowCount } = asset.facts
			if (rowCount === null || rowCount < largeTable || asset.originality < own) return unmet
			return missed(
				`${named(asset)} of ${counted(rowCount, 'row')} and no file with its data. Expected a CSV or JSON file linked beside it.`,
				{ value: 0, adds: { kind: 'dataset', substance: 0.6 } },
			)
		})
	},
})

function offersData(page: JudgedPage): boolean {
	return likelyAssets(page, ['dataset']).some((asset) => asset.facts.own)
}
