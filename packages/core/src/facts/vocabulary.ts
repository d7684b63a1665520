import { closestTag } from '../page/element.ts'
import type { PageView } from '../page/page.ts'
import { textHash, wordHashes } from '../page/word-hash.ts'
import type { PageVocabulary } from '../record.ts'

/** Words of the opening: what is appended to a page does not change what it is about (M01). */
const openingWords = 300
/** Characters of one block that can matter for it (a judgement: words of 20 characters). */
const openingLength = openingWords * 20
/** Inline code of other lengths is a letter or a command, not a name (M01). */
const leastTerm = 2
const longestTerm = 40
/** More than this a page has that lists all there is (a judgement). */
const mostHashes = 300

/** The words that tell the site what the page is about. */
export function pageVocabulary(page: PageView): PageVocabulary {
	const counts = openingCounts(page)
	return {
		opening: [...counts.keys()],
		openingCounts: [...counts.values()],
		headings: distinct(page.headings.flatMap(({ text }) => wordHashes(text))),
		terms: distinct(page.main('code').flatMap((code) => termOf(page, code))),
	}
}

function openingCounts({ blocks, text }: PageView): Map<number, number> {
	const counts = new Map<number, number>()
	let left = openingWords
	for (const { element, verbatim, start, end } of blocks) {
		if (left === 0) break
		if (!element.inMain || verbatim) continue
		const words = wordHashes(text.slice(start, Math.min(end, start + openingLength))).slice(0, left)
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
		left -= words.length
	}
	counts.delete(0)
	return counts
}

function termOf(page: PageView, code: PageView['elements'][number]): number[] {
	const { textStart, textEnd } = code
	if (textEnd - textStart > 2 * longestTerm || closestTag(code.parent, 'pre')) return []
	const text = page.text.slice(textStart, textEnd).trim()
	return text.length >= leastTerm && text.length <= longestTerm ? [textHash(text)] : []
}

function distinct(hashes: readonly number[]): number[] {
	const found = new Set(hashes)
	found.delete(0)
	return [...found].slice(0, mostHashes)
}
