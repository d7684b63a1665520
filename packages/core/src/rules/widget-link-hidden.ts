import { defineEmbedCodeRule, type JudgesCode } from './embed-code-rule.ts'
import type { Rule } from './rule.ts'
import { met, missed } from './verdict.ts'

export const widgetLinkHidden: Rule & JudgesCode = defineEmbedCodeRule({
	id: 'widget-link-hidden',
	level: 'error',
	effort: 1,
	summary: 'Whether an embed code hides a link from those who read the page it is pasted into.',
	evidence: ['R-docs'],
	judgeCode: ({ hiddenLink }) =>
		hiddenLink
			? missed('Embed code with a hidden link. Expected a credit line that readers see, or no link.')
			: met,
})
