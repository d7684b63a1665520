import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed, unknown, unmet } from './verdict.ts'
import { named, percentage } from './wording.ts'

/** Share of numeric cells from which a table is one of figures. A judgement. */
const mostlyNumbers = 0.3

export const tableUnits: Rule = defineRule({
	id: 'table-units',
	level: 'note',
	effort: 1,
	summary: 'Whether numeric columns name their unit.',
	evidence: [],
	judge: (page) =>
		eachAsset(page, ['data-table'], (asset) => {
			const { hasUnits, numericShare } = asset.facts
			if (numericShare === 0) return undefined
			if (numericShare === null) return unknown
			if (hasUnits) return met
			if (numericShare < mostlyNumbers) return unmet
			return missed(
				`${named(asset)} with numbers in ${percentage(numericShare)} of its cells and no unit. Expected one in each numeric column’s header, such as "Delay (min)".`,
			)
		}),
})
