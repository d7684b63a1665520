import { defineEmbedCodeRule, type JudgesCode } from './embed-code-rule.ts'
import type { Rule } from './rule.ts'
import { met, missed } from './verdict.ts'
import { quoted } from './wording.ts'

export const widgetLinkTarget: Rule & JudgesCode = defineEmbedCodeRule({
	id: 'widget-link-target',
	level: 'warning',
	effort: 1,
	summary: 'Whether the links in an embed code lead to the owner of what it shows.',
	evidence: ['R-docs'],
	judgeCode: ({ foreignLink }) =>
		foreignLink === null
			? met
			: missed(
					`Embed code with a followed link to another site: ${quoted(foreignLink)}. Expected a link to the page that the asset is from, or rel="nofollow".`,
				),
})
