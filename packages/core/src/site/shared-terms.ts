import type { PageRecord } from '../record.ts'
import { documentFrequency } from './document-frequency.ts'

/** Pages of the site that a term is shared by, this one included (M01). */
const leastPages = 3
/** Words on more than this share of the pages are a template's (a judgement). */
const templateShare = 0.5

/**
 * How many names each page has that others have too: inline code, and the words of links in running text, which do for
 * sites without code what identifiers do for others. Emphasised words, tried too, told nothing.
 */
export function sharedTermCounts(pages: readonly PageRecord[]): number[] {
	const terms = pages.map(termsOf)
	const frequencies = documentFrequency(terms)
	const isShared = (term: number) => {
		const frequency = frequencies.get(term) ?? 0
		return frequency >= leastPages && frequency <= templateShare * pages.length
	}
	return terms.map((own) => own.filter(isShared).length)
}

function termsOf({ vocabulary, links }: PageRecord): number[] {
	const terms = new Set(vocabulary.terms)
	for (const { inProse, wording } of links) if (inProse && wording !== 0) terms.add(wording)
	return [...terms]
}
