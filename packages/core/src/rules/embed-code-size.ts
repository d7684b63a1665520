import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'

export const embedCodeSize: Rule = defineRule({
	id: 'embed-code-size',
	level: 'note',
	effort: 1,
	summary: 'Whether an embed code says how large its picture or frame is.',
	evidence: ['web.dev'],
	judge: (page) =>
		eachAsset(page, ['embed-code'], (asset) =>
			asset.facts.hasSize
				? met
				: missed(
						'Embed code without a size. Expected width and height, so that the page around it does not jump.',
					),
		),
})
