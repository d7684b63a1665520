import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { quoted } from './wording.ts'

export const widgetLinkAnchor: Rule = defineRule({
	id: 'widget-link-anchor',
	level: 'error',
	effort: 1,
	summary: 'Whether the link in an embed code carries keywords instead of a name.',
	evidence: ['R-docs'],
	judge: (page) =>
		eachAsset(page, ['embed-code'], (asset) => {
			const { keywordAnchor, followedLinkCount } = asset.facts
			if (keywordAnchor === null || followedLinkCount === 0) return met
			return missed(
				`Embed code with a followed link whose words are keywords: ${quoted(keywordAnchor)}. Expected the name of the site or of the asset.`,
			)
		}),
})
