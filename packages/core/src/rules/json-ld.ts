import { at, firstRemark } from './remarked.ts'
import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, missed } from './verdict.ts'
import { counted } from './wording.ts'

export const jsonLd: Rule = defineRule({
	id: 'json-ld',
	level: 'warning',
	effort: 1,
	summary: 'Whether structured data in JSON-LD can be parsed.',
	evidence: ['R-docs'],
	judge: (page) => {
		const count = page.facts.invalidJsonLdCount
		if (count === 0) return [met]
		return [
			missed(
				`${counted(count, 'JSON-LD block')} that ${count === 1 ? 'is' : 'are'} not valid JSON. Expected a block that parses, or none.`,
				{ value: 0, ...at(firstRemark(page, 'json-ld')) },
			),
		]
	},
})
