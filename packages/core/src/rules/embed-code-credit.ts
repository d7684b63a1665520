import { defineEmbedCodeRule, type JudgesCode } from './embed-code-rule.ts'
import type { Rule } from './rule.ts'
import { met, missed } from './verdict.ts'

export const embedCodeCredit: Rule & JudgesCode = defineEmbedCodeRule({
	id: 'embed-code-credit',
	level: 'note',
	effort: 1,
	summary: 'Whether an embed code says in sight of readers where its picture comes from.',
	evidence: ['R-docs'],
	judgeCode: ({ hasCredit }) =>
		hasCredit === false
			? missed(
					'Embed code with a picture and no credit that readers see. Expected a line under it with the name of the page or the site, as a link.',
				)
			: met,
})
