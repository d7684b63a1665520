import type { JudgedPage, Rule } from './rule.ts'
import { defineRule } from './rule.ts'
import { titleHead } from './title-words.ts'
import { byWords, met, missed } from './verdict.ts'
import { quoted } from './wording.ts'

/** Different terms that count in full. A judgement: long pages easily have three (M01 counted those set off only). */
const full = 6

// "What is …" in the languages that most pages are written in.
const asksWhat =
	/^(?:what (?:is|are)|was (?:ist|sind)|qu['’]est-ce qu|¿?qué (?:es|son)|o que (?:é|são)|che cos['’]è|wat (?:is|zijn)|什么是)(?![\p{L}\p{N}])|とは$|이란\??$/iu
const glossaryFolder = /(?:^|\/)(?:glossary|glossar|glossaire|glosario|definitions?|terms|lexikon)\//iu

/** Asks for a definition only where a reader comes for one. */
export const termDefinition: Rule = defineRule({
	id: 'term-definition',
	level: 'note',
	effort: 1,
	summary: 'Whether the page defines terms in sentences that can be quoted, or names them where it explains.',
	evidence: ['E24', 'E50', 'M01'],
	judge: (page) => {
		const count = page.facts.definedTermCount
		if (count >= full) return [met]
		if (count > 0 || !promisesDefinition(page)) return [byWords(page, { value: count / full })]
		return [
			byWords(
				page,
				missed(
					`The page ${quoted(titleHead(page.title ?? page.file))} has no sentence that says what that is. Expected one of the form "X is a … that …" near the top.`,
					{ value: 0, reach: 1 / full, adds: { kind: 'definition', substance: 0.4 } },
				),
			),
		]
	},
})

function promisesDefinition(page: JudgedPage): boolean {
	if (page.title === null) return glossaryFolder.test(page.file)
	return asksWhat.test(titleHead(page.title)) || glossaryFolder.test(page.file) || isNamedAfterTerm(page)
}

/** Words of a title that can be a term, and of a guide that has room to say what it is. Judgements. */
const longestTerm = 3
const longEnough = 300

/** A guide whose title is short and stands in its first paragraph is about the thing of that name. */
function isNamedAfterTerm({ title, traits, words, facts }: JudgedPage): boolean {
	return (
		traits.includes('guide') &&
		words >= longEnough &&
		facts.openingTitleShare === 1 &&
		titleHead(title ?? '').split(/\s+/u).length <= longestTerm
	)
}
