import { defineEmbedCodeRule, type JudgesCode } from './embed-code-rule.ts'
import type { Rule } from './rule.ts'
import { met, missed } from './verdict.ts'

export const embedCodeSize: Rule & JudgesCode = defineEmbedCodeRule({
	id: 'embed-code-size',
	level: 'note',
	effort: 1,
	summary: 'Whether an embed code says how large its picture or frame is.',
	evidence: ['web.dev'],
	judgeCode: ({ hasSize }) =>
		hasSize
			? met
			: missed(
					'Embed code without a size. Expected width and height, so that the page around it does not jump.',
				),
})
