import { defineEmbedCodeRule, type JudgesCode } from './embed-code-rule.ts'
import type { Rule } from './rule.ts'
import { met, missed } from './verdict.ts'
import { quoted } from './wording.ts'

export const embedCodeAddress: Rule & JudgesCode = defineEmbedCodeRule({
	id: 'embed-code-address',
	level: 'warning',
	effort: 1,
	summary: 'Whether the addresses in an embed code work on another site.',
	evidence: ['HTML'],
	judgeCode: ({ badAddress }) =>
		badAddress === null
			? met
			: missed(
					`Embed code with the address ${quoted(badAddress)}, which fails on other sites. Expected an absolute one that starts with https://.`,
				),
})
