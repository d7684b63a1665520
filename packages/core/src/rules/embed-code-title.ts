import { defineEmbedCodeRule, type JudgesCode } from './embed-code-rule.ts'
import type { Rule } from './rule.ts'
import { met, missed } from './verdict.ts'

export const embedCodeTitle: Rule & JudgesCode = defineEmbedCodeRule({
	id: 'embed-code-title',
	level: 'note',
	effort: 1,
	summary: 'Whether the frame in an embed code has a title.',
	evidence: ['WCAG'],
	judgeCode: ({ untitledFrame }) =>
		untitledFrame
			? missed(
					'Embed code with a frame that has no title. Expected a title that names what it shows, for those who hear the page.',
				)
			: met,
})
