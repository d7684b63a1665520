import type { Text } from 'hast'
import { unspaced } from '../cues/characters.ts'
import { type Tokens, tokensOf } from '../cues/tokens.ts'
import type { PageElement } from './element.ts'

/** A stretch of the page's text that comes from one text node. */
export interface TextRun {
	/** Offset in the page's text. */
	readonly start: number
	/** Characters that it has there: white space is folded, but in what is verbatim. */
	readonly length: number
	/** White space at its beginning is left out. */
	readonly afterSpace: boolean
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

/** White space folded to single spaces. */
export function fold(text: string): string {
	return flow(text, true).trimEnd()
}

/**
 * White space folded to single spaces, one at the end too.
 *
 * @param afterSpace white space at the beginning is left out as well.
 */
export function flow(text: string, afterSpace: boolean): string {
	let inSpace = afterSpace
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at)
		if (!isSpace(unit)) inSpace = false
		else if (inSpace || unit !== 32) return flowing(text, afterSpace)
		else inSpace = true
	}
	return text
}

function flowing(text: string, afterSpace: boolean): string {
	// A single space stands between most words and stays.
	const folded = text.replace(/ \s+|[^\S ]\s*/g, ' ')
	return afterSpace && folded.startsWith(' ') ? folded.slice(1) : folded
}

/** Whether a UTF-16 unit is white space, as `\s` in a pattern. */
export function isSpace(unit: number): boolean {
	return (
		unit === 32 ||
		(unit >= 9 && unit <= 13) ||
		unit === 0xa0 ||
		(unit > 0x167f &&
			(unit === 0x1680 ||
				(unit >= 0x2000 && unit <= 0x200a) ||
				unit === 0x2028 ||
				unit === 0x2029 ||
				unit === 0x202f ||
				unit === 0x205f ||
				unit === 0x3000 ||
				unit === 0xfeff))
	)
}

/** Folded text, cut at a word to at most `length` characters. */
export function excerpt(text: string, length: number): string {
	return cut(fold(text), length)
}

/** The same of a text that is folded already. */
export function cut(folded: string, length: number): string {
	if (folded.length <= length) return folded
	const start = folded.slice(0, length - 1)
	const space = start.lastIndexOf(' ')
	return `${(space > length * 0.6 ? start.slice(0, space) : start).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Counts words; scripts without spaces are cut by ICU. */
export function countWords(text: string): number {
	return wordStarts(text).length
}

/** Offsets of the words of a text, whose tokens may be at hand. "Don't", "3.5" and "well-known" are one word each. */
export function wordStarts(text: string, tokens: Tokens = tokensOf(text)): Uint32Array {
	const { units, count: tokenCount, starts, ends, kinds } = tokens
	if (text.length > offsets.length) offsets = new Uint32Array(2 * text.length)
	let count = 0
	let lastEnd = -1
	for (let at = 0; at < tokenCount; ) {
		const start = starts[at] as number
		const isUnspaced = kinds[at] === unspaced
		let end = start
		for (; at < tokenCount && starts[at] === end && (kinds[at] === unspaced) === isUnspaced; at += 1)
			end = ends[at] as number
		if (isUnspaced) {
			for (const { isWordLike, index } of segmenter('ja', 'word').segment(text.slice(start, end)))
				if (isWordLike) {
					offsets[count] = start + index
					count += 1
				}
			continue
		}
		if (start !== lastEnd + 1 || lastEnd < 0 || !inWord.has(units[lastEnd] as number)) {
			offsets[count] = start
			count += 1
		}
		lastEnd = end
	}
	return offsets.slice(0, count)
}

/** Where offsets are written before it is known how many there are. */
let offsets = new Uint32Array(1024)

/** What joins two parts of one word: apostrophes, points, hyphens. */
const inWord: ReadonlySet<number> = new Set(Array.from("'’.-", (character) => character.charCodeAt(0)))

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
export function lastBefore<Item>(items: ArrayLike<Item>, limit: number, key: (item: Item) => number): number {
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
