import { defineEmbedCodeRule, type JudgesCode } from './embed-code-rule.ts'
import type { Rule } from './rule.ts'
import { met, missed } from './verdict.ts'
import { quoted } from './wording.ts'

export const widgetLinkAnchor: Rule & JudgesCode = defineEmbedCodeRule({
	id: 'widget-link-anchor',
	level: 'error',
	effort: 1,
	summary: 'Whether the link in an embed code carries keywords instead of a name.',
	evidence: ['R-docs'],
	judgeCode: ({ keywordAnchor, followedLinkCount }) => {
		if (keywordAnchor === null || followedLinkCount === 0) return met
		return missed(
			`Embed code with a followed link whose words are keywords: ${quoted(keywordAnchor)}. Expected the name of the site or of the asset.`,
		)
	},
})
