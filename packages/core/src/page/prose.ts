import type { Cue } from '../cues/cue.ts'
import { gateWords, opinionWords, promptWords } from '../cues/page.cues.ts'
import { method, ownCollection, sample, survey } from '../cues/research.cues.ts'
import { attribute, closestTag } from './element.ts'
import { oncePerPage } from './once-per-page.ts'
import type { PageView } from './page.ts'
import { type Block, countWords, fold } from './text.ts'

/** What the paragraphs of the main content say of the page as a whole. Counts are of paragraphs. */
export interface ProseFacts {
	readonly ownCollectionCount: number
	readonly sampleStated: boolean
	readonly ownSurvey: boolean
	readonly methodStated: boolean
	readonly opinionCount: number
	readonly gated: boolean
	readonly openingStated: boolean
	/** The first paragraph that speaks to language models. */
	readonly injection: Block | null
}

const plainMethod =
	/^(?:[\d.]{1,6}\s)?(?:methods?|methode[n]?|méthodes?|métodos?|metodo|metodi|方法|手法|방법)$/iu

/** Reads every paragraph once for all cues. */
export const proseFacts: (page: PageView & { readonly lang: string }) => ProseFacts = oncePerPage(
	(page: PageView & { readonly lang: string }) => {
		let own = 0
		let opinions = 0
		let sampled = false
		let ownSurvey = false
		let gated = false
		let injection: Block | null = null
		// What is said twice is said once.
		const seen = new Set<string>()
		for (const block of page.blocks) {
			if (!block.element.inMain || block.verbatim) continue
			const text = fold(page.text.slice(block.start, block.end))
			if (seen.has(text)) continue
			seen.add(text)
			const says = (cue: Cue) => cue.test(text)
			if (says(ownCollection)) {
				own += 1
				ownSurvey ||= says(survey)
			}
			sampled ||= isSample(text)
			if (says(opinionWords)) opinions += 1
			if (text.length < 300) gated ||= says(gateWords)
			if (injection === null && says(promptWords)) injection = block
		}
		return {
			ownCollectionCount: own,
			sampleStated: sampled,
			ownSurvey,
			// "Methods" alone is also what API references head their functions with.
			methodStated: page.headings.some(
				({ text }) => method.test(text) || (own > 0 && plainMethod.test(text)),
			),
			opinionCount: opinions,
			gated,
			openingStated: isOpeningStated(page),
			injection,
		}
	},
)

function isSample(text: string): boolean {
	// "(n = 412)": without the brackets a small n is a variable of a formula or of code.
	return /\(\s?n\s?=\s?\d[\d.,\s]{1,9}[),;]/iu.test(text) || (/\d{2}/.test(text) && sample.test(text))
}

/** A paragraph of 8 words or more, not made of links, stands before the third heading. */
function isOpeningStated(page: PageView & { readonly lang: string }): boolean {
	const third = page.headings[2]?.element.index ?? Number.POSITIVE_INFINITY
	return page.blocks.some(({ element, verbatim, start, end }) => {
		if (!element.inMain || verbatim || element.index > third) return false
		if (!['p', 'div', 'section', 'article', 'main', 'body', 'dd', 'blockquote'].includes(element.tag))
			return false
		const text = page.text.slice(start, end)
		return countWords(text, page.lang) >= 8 && !isLinked(page, start, end)
	})
}

function isLinked(page: PageView, start: number, end: number): boolean {
	const link = closestTag(page.elementAt(start), 'a')
	return (
		link !== null && attribute(link, 'href') !== null && link.textEnd - link.textStart >= (end - start) * 0.6
	)
}
