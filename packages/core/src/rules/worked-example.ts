import type { Trait } from '../report.ts'
import type { JudgedPage, Rule, Verdict } from './rule.ts'
import { defineRule } from './rule.ts'
import { byWords, met, missed } from './verdict.ts'
import { counted } from './wording.ts'

/** Sentences with an example per 100 words that count in full, as in M01. */
const fullDensity = 0.5
/** Comments in code that count in full, as in M01. */
const fullComments = 10
/** What one complete example adds, and how many comments one has that explains itself. Judgements. */
const complete = 0.2
const itsComments = 3

/** Words from which a page is long enough to hold an example. A judgement. */
const longEnough = 300

/** In words or in code: either reaches the full value, so that a page without code lacks nothing. */
export const workedExample: Rule = defineRule({
	id: 'worked-example',
	level: 'note',
	effort: 2,
	summary: 'Whether the page shows what it means by examples, in words or in commented code.',
	evidence: ['E21', 'E25', 'M01'],
	judge: (page) => {
		const { examplesPer100Words, codeCommentCount, codeBlockCount, exampleCount } = page.facts
		const value = Math.min(
			1,
			examplesPer100Words / fullDensity + codeCommentCount / fullComments + (exampleCount > 0 ? complete : 0),
		)
		if (value === 1) return [met]
		if (codeBlockCount > 0 && exampleCount === 0)
			return [
				missed(
					`${counted(codeBlockCount, 'code block')} and no complete example. Expected one of 5 lines or more that can be copied and run, with comments that say what its parts do.`,
					{ value, reach: Math.min(1, value + complete + itsComments / fullComments) },
				),
			]
		return [byWords(page, lacksExample(page, value) ? withoutExample(page) : { value })]
	},
})

/** News, essays and lists do without. */
function lacksExample({ words, traits, facts }: JudgedPage, value: number): boolean {
	return (
		value === 0 &&
		words >= longEnough &&
		!traits.some((trait) => without.has(trait)) &&
		facts.codeBlockCount === 0
	)
}

const without: ReadonlySet<Trait> = new Set<Trait>(['news', 'opinion', 'list'])

function withoutExample({ words }: JudgedPage): Verdict {
	return missed(
		`No sentence of the page, of ${words} words, leads to an example. Expected one case with its names and figures, told as such ("for example").`,
		{ value: 0, reach: Math.min(1, 100 / words / fullDensity) },
	)
}
