import { at, firstRemark } from './remarked.ts'
import type { Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { met, missed } from './verdict.ts'
import { counted, quoted } from './wording.ts'

/** A generic alt is better than none. A judgement. */
const genericLoss = 0.5

export const imageAlt: Rule = defineRule({
	id: 'image-alt',
	level: 'warning',
	effort: 1,
	summary: 'Whether the pictures of the content have an alternative text that says something.',
	evidence: ['WCAG'],
	judge: (page) => {
		const { imageCount, imageWithoutAltCount, genericAltCount } = page.facts
		const faulty = imageWithoutAltCount + genericAltCount
		if (faulty === 0) return [met]
		const found = [
			...(imageWithoutAltCount > 0 ? [`${imageWithoutAltCount} without an alt attribute`] : []),
			...(genericAltCount > 0
				? [`${genericAltCount} with an alt text that is a file name or a word such as "image"`]
				: []),
		]
		const first = firstRemark(page, 'image-alt')
		const loss = (imageWithoutAltCount + genericLoss * genericAltCount) / Math.max(imageCount, faulty)
		return [
			missed(
				`Of ${counted(imageCount, 'picture')}, ${found.join(' and ')}${first ? `, first ${quoted(first.text)}` : ''}. Expected a text for each that says what it shows, or alt="" for ornament.`,
				{ value: 1 - loss, ...at(first) },
			),
		]
	},
})
