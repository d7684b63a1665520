import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { byWords, met, missed, unmet } from './verdict.ts'
import { counted } from './wording.ts'

export const quoteAttribution: Rule = defineRule({
	id: 'quote-attribution',
	level: 'warning',
	effort: 1,
	summary: 'Whether quotations name who said it.',
	evidence: ['E44'],
	judge: (page) => {
		const { quoteCount, attributedQuoteCount } = page.facts
		if (quoteCount === 0) return [unmet]
		const bare = quoteCount - attributedQuoteCount
		if (bare <= 0) return [met]
		return [
			byWords(
				page,
				missed(
					`${bare} of ${counted(quoteCount, 'quotation')} without a name. Expected who said it, beside each of them.`,
					{
						value: attributedQuoteCount / quoteCount,
						adds: { kind: 'quote', substance: 0.5 },
					},
				),
			),
		]
	},
})
