import { characterOf, gap, kindOf, letter, lowerOf } from './characters.ts'

/** A word or phrase of a cue. */
export interface Entry {
	/** Number of the cue. */
	readonly cue: number
	/** In lower case; in Chinese, Japanese and Korean the whole of it, as written. */
	readonly first: string
	/** The words after the first. */
	readonly rest: readonly string[]
	/** The last word may go on. */
	readonly open: boolean
}

/** Where the entries of each cue stand in a text, by its number: start and end in turn, in the order of the starts. */
export type Places = readonly (readonly number[] | undefined)[]
type Found = (number[] | undefined)[]

/** Words and phrases, and how to find them. */
export interface Lexicon {
	/** Takes an entry up. */
	readonly enter: (entry: Entry) => void
	/** Every place of every entry in a text. Linear in the text. */
	readonly placesIn: (text: string) => Places
}

/** Letters of a stem by which it is found. */
const stemLength = 3
/** Small enough for the innermost cache of a processor: 32 KiB. */
const mask = 0x7fff
/** What a hash stands for in an entry. */
const wholeWord = 1
const firstWord = 2
const opening = 4
const stem = 8

/** Makes a lexicon without entries. */
export function makeLexicon(): Lexicon {
	/** By the hash of the word. */
	const words = new Map<number, Entry[]>()
	/** By the hash of the first word and the first letter of the next. */
	const phrases = new Map<number, Entry[]>()
	const stems = new Map<number, Entry[]>()
	const unspacedWords = new Map<number, Entry[]>()
	// Most words of a text are in no cue, and most that open a phrase are followed by another word: a table of hashes
	// tells so before anything is looked up.
	const known = new Uint8Array(mask + 1)
	const mark = (hash: number, meaning: number) => {
		known[hash & mask] = (known[hash & mask] as number) | meaning
	}

	const enter = (entry: Entry) => {
		const { first, rest, open } = entry
		if (kindOf(first.charCodeAt(0)) > letter) add(unspacedWords, first.charCodeAt(0), entry)
		else if (open && rest.length === 0 && first.length >= stemLength) {
			const hash = hashOf(first.slice(0, stemLength))
			add(stems, hash, entry)
			mark(hash, stem)
		} else {
			const hash = hashOf(first)
			if (rest[0] === undefined) {
				add(words, hash, entry)
				mark(hash, wholeWord)
			} else {
				const withLetter = withNext(hash, rest[0].charCodeAt(0))
				add(phrases, withLetter, entry)
				mark(hash, firstWord)
				mark(withLetter, opening)
			}
		}
	}

	const placesIn = (text: string) => {
		const places: Found = []
		const { length } = text
		let at = 0
		while (at < length) {
			let character = characterOf(text.charCodeAt(at))
			if (character >> 16 !== letter) {
				if (character >> 16 !== gap) addUnspaced(text, at, unspacedWords.get(text.charCodeAt(at)), places)
				at += 1
				continue
			}
			const start = at
			let hash = 0
			let stemHash = 0
			do {
				hash = withNext(hash, character & 0xffff)
				at += 1
				if (at - start === stemLength) stemHash = hash
				character = at < length ? characterOf(text.charCodeAt(at)) : gap
			} while (character >> 16 === letter)
			const meaning = known[hash & mask] as number
			if ((meaning & firstWord) !== 0) {
				const withLetter = withNext(hash, nextLetter(text, at))
				if (((known[withLetter & mask] as number) & opening) !== 0)
					addEntries(text, start, at, phrases.get(withLetter), places)
			}
			if ((meaning & wholeWord) !== 0) addEntries(text, start, at, words.get(hash), places)
			if (at - start >= stemLength && ((known[stemHash & mask] as number) & stem) !== 0)
				addEntries(text, start, at, stems.get(stemHash), places)
		}
		return places
	}
	return { enter, placesIn }
}

/** Longer phrases come before shorter ones. */
function add(entries: Map<number, Entry[]>, key: number, entry: Entry): void {
	const list = entries.get(key)
	if (!list) entries.set(key, [entry])
	else {
		const before = list.findIndex(({ rest }) => rest.length < entry.rest.length)
		list.splice(before < 0 ? list.length : before, 0, entry)
	}
}

/** The words of a phrase, in lower case. */
export function wordsOf(phrase: string): string[] {
	return Array.from(phrase.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ([word]) => word.toLowerCase())
}

function hashOf(word: string): number {
	let hash = 0
	for (let at = 0; at < word.length; at += 1) hash = withNext(hash, word.charCodeAt(at))
	return hash
}

function withNext(hash: number, unit: number): number {
	return (Math.imul(hash, 31) + unit) | 0
}

/** The letter after the joints at a place, in lower case; 0 if there is none. */
function nextLetter(text: string, from: number): number {
	let at = from
	while (at - from < mostJoints && isJoint(text.charCodeAt(at))) at += 1
	if (at === from || at >= text.length) return 0
	const unit = text.charCodeAt(at)
	return kindOf(unit) === letter ? lowerOf(unit) : 0
}

function addPlace(places: Found, cue: number, start: number, end: number): void {
	const own = places[cue]
	if (own) own.push(start, end)
	else places[cue] = [start, end]
}

/** Adds the entries that stand at a word: whole words and phrases, or stems of it. */
function addEntries(
	text: string,
	start: number,
	end: number,
	entries: readonly Entry[] | undefined,
	places: Found,
): void {
	if (!entries) return
	for (const { cue, first, rest, open } of entries) {
		const isStem = open && rest.length === 0
		if (isStem ? first.length > end - start : first.length !== end - start) continue
		const last = rest.length === 0 ? end : endOfRest(text, end, rest, open)
		if (last >= 0 && stands(first, text, start)) addPlace(places, cue, start, last)
	}
}

/** Whether the letters of a word, given in lower case, stand at a place in any case. */
function stands(word: string, text: string, start: number): boolean {
	for (let at = 0; at < word.length; at += 1)
		if (lowerOf(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false
	return true
}

function addUnspaced(
	text: string,
	start: number,
	entries: readonly Entry[] | undefined,
	places: Found,
): void {
	if (!entries) return
	for (const { cue, first } of entries)
		if (text.startsWith(first, start)) addPlace(places, cue, start, start + first.length)
}

/** Where the words after the first end; -1 if others stand there. */
function endOfRest(text: string, from: number, rest: readonly string[], open: boolean): number {
	let at = from
	for (let step = 0; step < rest.length; step += 1) {
		const word = rest[step] as string
		const before = at
		while (at - before < mostJoints && isJoint(text.charCodeAt(at))) at += 1
		if (at === before || at + word.length > text.length) return -1
		for (let index = 0; index < word.length; index += 1, at += 1) {
			const unit = text.charCodeAt(at)
			if (kindOf(unit) !== letter || lowerOf(unit) !== word.charCodeAt(index)) return -1
		}
		if (at === text.length || kindOf(text.charCodeAt(at)) !== letter) continue
		if (!open || step < rest.length - 1) return -1
		while (at < text.length && kindOf(text.charCodeAt(at)) === letter) at += 1
	}
	return at
}

function isJoint(unit: number): boolean {
	return unit === 32 || (characterOf(unit) >> 16 === gap && joints.has(unit))
}

/** White space, hyphens, apostrophes and points that stand between the words of a phrase, and how many at most. */
const joints: ReadonlySet<number> = new Set(
	Array.from(" \t\n\r\f\v\u00a0\u2002\u2003\u2009\u202f\u3000'’.·‑-", (character) => character.charCodeAt(0)),
)
const mostJoints = 3
