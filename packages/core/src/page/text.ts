import type { Text } from 'hast'
import type { PageElement } from './element.ts'

/** A stretch of the page's text that comes from one text node. */
export interface TextRun {
	/** Offset in the page's text. */
	readonly start: number
	readonly node: Text
	readonly parent: PageElement
}

/** A run of text that a reader takes for one paragraph, heading, item or cell. Offsets are of the page's text. */
export interface Block {
	/** The block-level element that holds the text. */
	readonly element: PageElement
	readonly start: number
	end: number
	/** In `pre`, `code` listings or form controls: not prose. */
	readonly verbatim: boolean
}

/** Tags that start a new block of text. */
export const blockTags: ReadonlySet<string> = new Set(
	'address article aside blockquote body button canvas caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav object ol option p pre section select summary svg table tbody td textarea tfoot th thead title tr ul video audio mdx-component'.split(
		' ',
	),
)

/** White space folded to single spaces. */
export function fold(text: string): string {
	return text.replace(/\s+/g, ' ').trim()
}

/** Folded text, cut at a word to at most `length` characters. */
export function excerpt(text: string, length: number): string {
	const folded = fold(text)
	if (folded.length <= length) return folded
	const cut = folded.slice(0, length - 1)
	const space = cut.lastIndexOf(' ')
	return `${(space > length * 0.6 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`
}

const wordPattern = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Counts words; scripts without spaces are cut by ICU. */
export function countWords(text: string, lang: string): number {
	if (unspaced.test(text)) {
		let count = 0
		for (const segment of segmenter(lang, 'word').segment(text)) if (segment.isWordLike) count += 1
		return count
	}
	let count = 0
	for (const _ of text.matchAll(wordPattern)) count += 1
	return count
}

const segmenters = new Map<string, Intl.Segmenter>()

/** A segmenter, made once per language: making one is slow. */
export function segmenter(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
	const key = `${granularity} ${lang}`
	let found = segmenters.get(key)
	if (!found) {
		const [supported] = Intl.Segmenter.supportedLocalesOf([lang === 'und' ? 'en' : lang])
		found = new Intl.Segmenter(supported ?? 'en', { granularity })
		segmenters.set(key, found)
	}
	return found
}

/** Index of the last item whose key is at most `limit`, of items in order of their keys; -1 if there is none. */
export function lastBefore<Item>(items: readonly Item[], limit: number, key: (item: Item) => number): number {
	let low = 0
	let high = items.length
	while (low < high) {
		const middle = (low + high) >> 1
		if (key(items[middle] as Item) <= limit) low = middle + 1
		else high = middle
	}
	return low - 1
}

/** The same for stretches of the page's text. */
export function lastStartingUpTo(items: readonly { readonly start: number }[], offset: number): number {
	return lastBefore(items, offset, ({ start }) => start)
}
