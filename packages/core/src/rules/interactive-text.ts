import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { counted, named } from './wording.ts'

/** Words that can explain what goes in and how the result comes about. A judgement. */
const full = 50

export const interactiveText: Rule = defineRule({
	id: 'interactive-text',
	level: 'note',
	effort: 1,
	summary: 'Whether a calculator, demo or other tool is explained in text.',
	evidence: ['R-docs'],
	judge: (page) =>
		eachAsset(page, ['interactive'], (asset) => {
			const words = asset.facts.explanationWords
			if (words >= full) return met
			return missed(
				`${named(asset)} with ${counted(words, 'word')} of explanation. Expected ${full} or more: what goes in, the formula or source, one example.`,
				{ value: words / full },
			)
		}),
})
