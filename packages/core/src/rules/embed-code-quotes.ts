import { defineEmbedCodeRule, type JudgesCode } from './embed-code-rule.ts'
import type { Rule } from './rule.ts'
import { met, missed } from './verdict.ts'

export const embedCodeQuotes: Rule & JudgesCode = defineEmbedCodeRule({
	id: 'embed-code-quotes',
	level: 'error',
	effort: 1,
	summary: 'Whether an embed code still has its straight quotes and whole tags.',
	evidence: ['observed'],
	judgeCode: ({ typographicQuotes }) =>
		typographicQuotes
			? missed(
					'Embed code with typographic quotes, which breaks when pasted. Expected straight quotes around its attributes.',
				)
			: met,
})
