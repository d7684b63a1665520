import { characterOf, gap, kindOf, letter, lowerOf } from './characters.ts'
import { emptyHash, hashOf, makeHashTable, withNext } from './hash-table.ts'

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

/** Letters of a stem by which it is found; none is shorter. */
const stemLength = 4

/** What is known of the words with one hash. */
interface Listing {
	/** Those that the word alone is looked up for, longer ones first. */
	readonly entries: Entry[]
	/** First letters of the second words of the phrases that it opens: a bit for each, by its last five. */
	openings: number
}

/** Makes a lexicon without entries. */
export function makeLexicon(): Lexicon {
	const words = makeHashTable<Listing>()
	/** By their first two words; longer ones come before shorter ones. */
	const phrases = makeHashTable<Entry[]>()
	/** By their first letters. */
	const stems = makeHashTable<Entry[]>()
	const unspacedWords = new Map<number, Entry[]>()

	const enter = (entry: Entry) => {
		const { first, rest, open } = entry
		const unit = first.charCodeAt(0)
		if (kindOf(unit) > letter) unspacedWords.set(unit, [...(unspacedWords.get(unit) ?? []), entry])
		else if (open && rest.length === 0) stems.get(hashOf(first.slice(0, stemLength)), () => []).push(entry)
		else {
			const listing = words.get(hashOf(first), () => ({ entries: [], openings: 0 }))
			if (rest[0] === undefined || (open && rest.length === 1)) insert(listing.entries, entry)
			else {
				insert(
					phrases.get(hashOf(`${first} ${rest[0]}`), () => []),
					entry,
				)
				listing.openings |= bitOf(rest[0].charCodeAt(0))
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
			let hash = emptyHash
			let stemHash = emptyHash
			do {
				hash = withNext(hash, character & 0xffff)
				at += 1
				if (at - start === stemLength) stemHash = hash
				character = at < length ? characterOf(text.charCodeAt(at)) : gap
			} while (character >> 16 === letter)
			const listing = words.find(hash)
			if (listing !== undefined) {
				if (listing.openings !== 0) {
					const next = nextWord(text, at)
					if (next >= 0 && (listing.openings & bitOf(lowerOf(text.charCodeAt(next)))) !== 0)
						addEntries(text, start, at, phrases.find(hashOfPair(hash, text, next)), places)
				}
				addEntries(text, start, at, listing.entries, places)
			}
			if (at - start >= stemLength) addEntries(text, start, at, stems.find(stemHash), places)
		}
		return places
	}
	return { enter, placesIn }
}

function bitOf(unit: number): number {
	return 1 << (unit & 31)
}

/** Longer phrases come before shorter ones. */
function insert(entries: Entry[], entry: Entry): void {
	const before = entries.findIndex(({ rest }) => rest.length < entry.rest.length)
	entries.splice(before < 0 ? entries.length : before, 0, entry)
}

/** The words of a phrase, in lower case. */
export function wordsOf(phrase: string): string[] {
	return Array.from(phrase.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ([word]) => word.toLowerCase())
}

/** Where the word after the joints at a place starts; -1 if there is none. */
function nextWord(text: string, from: number): number {
	let at = from
	while (at - from < mostJoints && at < text.length && isJoint(text.charCodeAt(at))) at += 1
	return at > from && at < text.length && kindOf(text.charCodeAt(at)) === letter ? at : -1
}

/** The hash of a word and the one that starts at a place. */
function hashOfPair(first: number, text: string, from: number): number {
	let hash = withNext(first, 32)
	for (let at = from; at < text.length; at += 1) {
		const character = characterOf(text.charCodeAt(at))
		if (character >> 16 !== letter) break
		hash = withNext(hash, character & 0xffff)
	}
	return hash
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
	if (entries === undefined) return
	for (let index = 0; index < entries.length; index += 1) {
		const { cue, first, rest, open } = entries[index] as Entry
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
