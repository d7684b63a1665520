import type { Rule } from './rule.ts'
import { defineRule, eachAsset } from './rule.ts'
import { met, missed } from './verdict.ts'
import { counted, named } from './wording.ts'

/** Words from which a caption can state a finding and not only a name. A judgement. */
const sentence = 5

export const chartCaption: Rule = defineRule({
	id: 'chart-caption',
	level: 'warning',
	effort: 1,
	summary: 'Whether charts have a caption that states what they show.',
	evidence: ['E32'],
	judge: (page) =>
		eachAsset(page, ['chart'], (asset) => {
			const { hasCaption, captionWords } = asset.facts
			if (hasCaption && captionWords >= sentence) return met
			if (!hasCaption)
				return missed(`${named(asset)} without a caption. Expected a figcaption that states the finding.`)
			return missed(
				`${named(asset)} with a caption of ${counted(captionWords, 'word')}. Expected a sentence of ${sentence} words or more that states the finding.`,
				{ value: 0.5 },
			)
		}),
})
