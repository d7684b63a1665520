/** Characters up to which a sentence makes a title as it is. A judgement: two lines of a list. */
const most = 120
/** Characters from which a clause says enough to stand alone. */
const least = 40
/** Where a sentence falls into statements; at a comma it may fall into a condition and what it holds for. */
const boundary = /[;:]\s|\s[–—]\s?|[；：]/gu

/**
 * The part of a sentence that one would quote for the quantity at an offset, without the full stop: the whole sentence,
 * or where that is long, the statement of it that holds the quantity.
 */
export function quotableClause(sentence: string, offset: number): string {
	const text = sentence.replace(/[\s.。．:：;,]+$/u, '')
	if (text.length <= most) return text
	let start = 0
	for (const { 0: mark, index } of text.matchAll(boundary)) {
		// A short statement goes on with the next one.
		if (index > offset && index - start >= least) return text.slice(start, index)
		if (index + mark.length <= offset && text.length - index >= least) start = index + mark.length
	}
	return text.slice(start)
}
