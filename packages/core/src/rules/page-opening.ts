import type { JudgedPage, Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { titleHead } from './title-words.ts'
import { met, missed } from './verdict.ts'
import { counted, quoted } from './wording.ts'

/** Words that count in full, as in M01. */
const full = 60
/** Fewer say hardly anything. A judgement. */
const fewest = 8

/** Half for how much the first paragraph says, half for whether it names what the title promises. */
export const pageOpening: Rule = defineRule({
	id: 'page-opening',
	level: 'note',
	effort: 1,
	summary: 'Whether the first paragraph says what the page is about, in the words of its title.',
	evidence: ['E50', 'M01'],
	judge: (page) => {
		const { openingWordCount, openingTitleShare } = page.facts
		const length = Math.min(1, openingWordCount / full)
		const value = openingTitleShare === null ? length : (length + openingTitleShare) / 2
		if (value === 1) return [met]
		if (openingWordCount < fewest)
			return [
				missed(
					`The text opens with ${openingWordCount === 0 ? 'no paragraph' : `a paragraph of ${counted(openingWordCount, 'word')}`}. Expected one or two sentences, some ${asked} words, that say what the page tells, before the first list, table or picture.`,
					{ value, reach: reach(page) },
				),
			]
		if (openingTitleShare === 0 && isNamingAsked(page))
			return [
				missed(
					`The first paragraph, of ${openingWordCount} words, has none of the words of the title ${quoted(titleHead(page.title ?? ''))}. Expected it to name the subject.`,
					{ value, reach: reach(page) },
				),
			]
		return [{ value }]
	},
})

/** Words of a title that says more than "Overview" or "Personas". A judgement. */
const speakingTitle = 3

/** Essays may play with their title, news name the day, and a long opening may come to the subject in time. */
function isNamingAsked({ title, traits, facts }: JudgedPage): boolean {
	return (
		facts.openingWordCount < full &&
		titleHead(title ?? '').split(/\s+/u).length >= speakingTitle &&
		!traits.includes('opinion') &&
		!traits.includes('news')
	)
}

/** Words of two sentences. */
const asked = 30

/** With a paragraph as asked for, or as long as it is, that has half of the title's words. */
function reach({ facts: { openingWordCount, openingTitleShare } }: JudgedPage): number {
	const length = Math.min(1, Math.max(openingWordCount, openingWordCount < fewest ? asked : 0) / full)
	return openingTitleShare === null ? length : (length + Math.max(openingTitleShare, 0.5)) / 2
}
