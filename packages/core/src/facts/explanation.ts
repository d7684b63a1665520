import { exampleWords, generalWords, reasonWords } from '../cues/explanation.cues.ts'
import { obsoleteWords } from '../cues/title.cues.ts'
import type { DetectedPage } from '../detectors/detector.ts'
import type { ExplanationFacts, MeasuredAsset } from '../record.ts'
import { codeCommentCount } from './code-comments.ts'
import { namedTerms } from './named-terms.ts'
import { readOpening } from './opening.ts'
import { ownFragmentCount, questionHeadingCount } from './reader-paths.ts'
import { sentenceCount } from './sentence-count.ts'

/** Words that the densities take at least as their base, so that stubs do not win (a judgement, as in M01). */
const leastWords = 300

/** Measures how a page explains. */
export function explanationFacts(
	page: DetectedPage,
	definitions: readonly MeasuredAsset<'definition'>[],
	words: number,
): ExplanationFacts {
	const base = Math.max(words - codeWords(page), leastWords)
	const per100Words = (count: number) => round((100 * count) / base)
	const opening = readOpening(page)
	const defined = definitions.map(({ facts }) => facts.term.toLowerCase())
	return {
		examplesPer100Words: per100Words(sentenceCount(page, exampleWords)),
		generalStatementsPer100Words: per100Words(sentenceCount(page, generalWords)),
		reasonsPer100Words: per100Words(sentenceCount(page, reasonWords)),
		codeCommentCount: codeCommentCount(page),
		openingWordCount: opening.words,
		openingTitleShare: opening.titleShare === null ? null : round(opening.titleShare),
		definedTermCount: new Set([...defined, ...namedTerms(page)]).size,
		questionHeadingCount: questionHeadingCount(page),
		ownFragmentCount: ownFragmentCount(page),
		obsoleteTitle: page.title !== null && obsoleteWords.test(page.title),
	}
}

/** Words of listings: they are no prose. */
function codeWords(page: DetectedPage): number {
	let words = 0
	for (const { element, verbatim, start, end } of page.blocks)
		if (verbatim && element.inMain) words += page.wordsBetween(start, end)
	return words
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000
}
