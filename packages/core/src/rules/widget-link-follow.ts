import { defineEmbedCodeRule, type JudgesCode } from './embed-code-rule.ts'
import type { Rule } from './rule.ts'
import { met, missed } from './verdict.ts'
import { counted } from './wording.ts'

export const widgetLinkFollow: Rule & JudgesCode = defineEmbedCodeRule({
	id: 'widget-link-follow',
	level: 'warning',
	effort: 1,
	summary: 'Whether the links in an embed code leave it to the embedder to vouch for them.',
	evidence: ['R-docs'],
	judgeCode: ({ keywordAnchor, followedLinkCount, relChoice }) => {
		// The graver finding says what to do about the same link.
		if (followedLinkCount === 0 || keywordAnchor !== null || relChoice !== false) return met
		return missed(
			`Embed code with ${counted(followedLinkCount, 'followed link')} and no word on how to qualify it. Expected a note in the code or beside it that rel is the embedder's choice, or rel="nofollow".`,
		)
	},
})
