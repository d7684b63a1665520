import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { counted } from './wording.ts'

export const widgetLinkFollow: Rule = defineRule({
	id: 'widget-link-follow',
	level: 'warning',
	effort: 1,
	summary: 'Whether the links in an embed code leave it to the embedder to vouch for them.',
	evidence: ['R-docs'],
	judge: (page) =>
		eachAsset(page, ['embed-code'], (asset) => {
			const { keywordAnchor, followedLinkCount } = asset.facts
			// The graver finding says what to do about the same link.
			if (followedLinkCount === 0 || keywordAnchor !== null) return met
			return missed(
				`Embed code with ${counted(followedLinkCount, 'link')} without rel="nofollow". Expected it on links that are handed out in code.`,
			)
		}),
})
