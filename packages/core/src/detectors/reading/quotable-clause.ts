/** Characters that a title may have. A judgement: what a list or a link shows in one or two lines. */
const most = 110
/** Where a sentence can be cut; semicolons and dashes cut deeper than commas. */
const boundary = /[;:,]\s|\s[–—]\s?|[；：，、]/gu

/**
 * The part of a sentence that one would quote for the quantity at an offset, without the full stop: the whole sentence
 * where it is short; else from its start, or from the clause of the quantity, up to where a clause ends.
 */
export function quotableClause(sentence: string, offset: number): string {
	const text = sentence.replace(/[\s.。．:：;,]+$/u, '')
	if (text.length <= most) return text
	const cuts = [...text.matchAll(boundary)].map(({ 0: mark, index }) => ({
		end: index,
		next: index + mark.length,
	}))
	const after = cuts.find(({ end }) => end > offset)?.end ?? text.length
	// The subject mostly stands at the start: it stays as long as the quantity still fits.
	const start =
		after <= most
			? 0
			: (cuts.find(({ next }) => next <= offset && after - next <= most)?.next ?? lastCut(cuts, offset))
	const end = cuts.findLast(({ end: at }) => at > offset && at - start <= most)?.end ?? after
	return text.slice(start, text.length - start <= most ? text.length : end).trim()
}

function lastCut(cuts: readonly { readonly next: number }[], offset: number): number {
	return cuts.findLast(({ next }) => next <= offset)?.next ?? 0
}
