import type { WordCue } from '../cues/cue.ts'
import { gateWords, opinionWords, promptWords } from '../cues/page.cues.ts'
import { method, ownCollection, sample, survey } from '../cues/research.cues.ts'
import { oncePerPage } from './once-per-page.ts'
import type { PageView } from './page.ts'
import type { Block } from './text.ts'

/** What the paragraphs of the main content say of the page as a whole. Counts are of paragraphs. */
export interface ProseFacts {
	readonly ownCollectionCount: number
	readonly sampleStated: boolean
	readonly ownSurvey: boolean
	readonly methodStated: boolean
	readonly opinionCount: number
	readonly gated: boolean
	/** The first paragraph that speaks to language models. */
	readonly injection: Block | null
}

const plainMethod =
	/^(?:[\d.]{1,6}\s)?(?:methods?|methode[n]?|méthodes?|métodos?|metodo|metodi|方法|手法|방법)$/iu

/** Looks up where the cues stand. */
export const proseFacts: (page: PageView) => ProseFacts = oncePerPage((page: PageView) => {
	const own = saying(page, ownCollection)
	return {
		ownCollectionCount: own.length,
		sampleStated: isSampleStated(page),
		ownSurvey: own.some((text) => survey.test(text)),
		// "Methods" alone is also what API references head their functions with.
		methodStated: page.headings.some(
			({ text, element: { textStart, textEnd } }) =>
				page.says(method, textStart, textEnd) || (own.length > 0 && plainMethod.test(text)),
		),
		opinionCount: saying(page, opinionWords).length,
		gated: prose(page, gateWords).some(({ start, end }) => end - start < 300),
		injection: prose(page, promptWords)[0] ?? null,
	}
})

/** Characters of the main content. */
export const mainLength: (page: PageView) => number = oncePerPage((page: PageView) => {
	let length = 0
	for (const { element, start, end } of page.blocks) if (element.inMain) length += end - start
	return length
})

/** Paragraphs of the main content that a cue stands in. */
function prose(page: PageView, cue: WordCue): readonly Block[] {
	return page.blocksWith(cue).filter(({ element, verbatim }) => element.inMain && !verbatim)
}

/** Their texts; what is said twice is said once. */
function saying(page: PageView, cue: WordCue): readonly string[] {
	return [...new Set(prose(page, cue).map(({ start, end }) => page.text.slice(start, end)))]
}

function isSampleStated(page: PageView): boolean {
	return (
		saying(page, sample).some((text) => /\d{2}/.test(text)) ||
		// "(n = 412)": without the brackets a small n is a variable of a formula or of code.
		/\(\s?n\s?=\s?\d[\d.,\s]{1,9}[),;]/iu.test(page.text)
	)
}
