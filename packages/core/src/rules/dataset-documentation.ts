import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { missed } from './verdict.ts'
import { named } from './wording.ts'

const cues = 5
/** Cues from which a data file can be used without asking. A judgement. */
const enough = 3

export const datasetDocumentation: Rule = defineRule({
	id: 'dataset-documentation',
	level: 'warning',
	effort: 1,
	summary: 'Whether a data file is described: format, size, fields, date, version.',
	evidence: ['E25b'],
	judge: (page) =>
		eachAsset(page, ['dataset'], (asset) => {
			const { own, documentationCueCount } = asset.facts
			if (!own) return undefined
			const value = Math.min(1, documentationCueCount / cues)
			if (documentationCueCount >= enough) return { value }
			return missed(
				`${named(asset)} with ${documentationCueCount} of ${cues} things said beside it (format, size, fields, date, version). Expected ${enough} or more.`,
				{ value },
			)
		}),
})
