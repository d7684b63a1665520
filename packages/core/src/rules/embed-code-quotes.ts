import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'

export const embedCodeQuotes: Rule = defineRule({
	id: 'embed-code-quotes',
	level: 'error',
	effort: 1,
	summary: 'Whether an embed code still has its straight quotes and whole tags.',
	evidence: ['observed'],
	judge: (page) =>
		eachAsset(page, ['embed-code'], (asset) =>
			asset.facts.typographicQuotes
				? missed(
						'Embed code with typographic quotes, which breaks when pasted. Expected straight quotes around its attributes.',
					)
				: met,
		),
})
