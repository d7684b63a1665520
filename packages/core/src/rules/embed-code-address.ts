import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { quoted } from './wording.ts'

export const embedCodeAddress: Rule = defineRule({
	id: 'embed-code-address',
	level: 'warning',
	effort: 1,
	summary: 'Whether the addresses in an embed code work on another site.',
	evidence: ['HTML'],
	judge: (page) =>
		eachAsset(page, ['embed-code'], (asset) => {
			const address = asset.facts.badAddress
			if (address === null) return met
			return missed(
				`Embed code with the address ${quoted(address)}, which fails on other sites. Expected an absolute one that starts with https://.`,
			)
		}),
})
