import type { Rule } from './rule.ts'
import { defineRule, eachAsset, likelyAssets } from './rule.ts'
import { met, missed } from './verdict.ts'
import { named } from './wording.ts'

export const downloadFormat: Rule = defineRule({
	id: 'download-format',
	level: 'note',
	effort: 1,
	summary: 'Whether templates and other downloads come in a format that can be edited.',
	evidence: [],
	judge: (page) => {
		const offered = likelyAssets(page, ['download']).some((asset) => asset.facts.editable)
		return eachAsset(page, ['download'], (asset) => {
			if (offered) return met
			const format = asset.facts.fileFormat
			return missed(
				`${named(asset)} ${format ? `as ${format} only` : 'in no format that can be edited'}. Expected an editable copy beside it, such as docx, xlsx or Markdown.`,
			)
		})
	},
})
