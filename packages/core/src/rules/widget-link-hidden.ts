import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'

export const widgetLinkHidden: Rule = defineRule({
	id: 'widget-link-hidden',
	level: 'error',
	effort: 1,
	summary: 'Whether an embed code hides a link from those who read the page it is pasted into.',
	evidence: ['R-docs'],
	judge: (page) =>
		eachAsset(page, ['embed-code'], (asset) =>
			asset.facts.hiddenLink
				? missed('Embed code with a hidden link. Expected a credit line that readers see, or no link.')
				: met,
		),
})
