import { characterOf, gap, kindOf, letter, lowerOf } from './characters.ts'
import {
	emptyHash,
	type HashTable,
	makeHashTable,
	nextCheck,
	nextHash,
	phraseCheck,
	phraseHash,
} from './hash-table.ts'
import { stemLength, type Tokens, tokensOf } from './tokens.ts'
import type { Units } from './units.ts'

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
	/** Every place of every entry in a text, whose tokens may be at hand. Linear in the text. */
	readonly placesIn: (text: string, tokens?: Tokens) => Places
}

/** What words in a row lead to. */
interface Node {
	/** Cues that they are words or phrases of. */
	readonly cues: number[]
	/** Phrases that they open whose next word may go on. */
	readonly open: Entry[]
	/** First letters of the words that go on a phrase: a bit for each, by its last five. */
	nextLetters: number
}

/** The words and phrases in the shape in which they are looked up. */
interface Index {
	/** For words in a row: where in `numbers` their next letters, their number in `open` and their cues stand. */
	readonly nodes: HashTable
	readonly numbers: Int32Array
	readonly open: readonly (readonly Entry[])[]
	/** For the first letters of stems: their number in `stemLists`. */
	readonly stems: HashTable
	readonly stemLists: readonly (readonly Entry[])[]
}

/** Makes a lexicon without entries. */
export function makeLexicon(): Lexicon {
	/** By the words, joined by spaces. */
	const nodes = new Map<string, Node>()
	const stems = new Map<string, Entry[]>()
	const unspacedWords = new Map<number, Entry[]>()
	let index: Index | null = null

	const nodeOf = (words: readonly string[]): Node => {
		const key = words.join(' ')
		let node = nodes.get(key)
		if (!node) {
			node = { cues: [], open: [], nextLetters: 0 }
			nodes.set(key, node)
			if (words.length > 1)
				nodeOf(words.slice(0, -1)).nextLetters |= bitOf((words.at(-1) as string).charCodeAt(0))
		}
		return node
	}
	const enter = (entry: Entry) => {
		index = null
		const { cue, first, rest, open } = entry
		if (kindOf(first.charCodeAt(0)) > letter) append(unspacedWords, first.charCodeAt(0), entry)
		else if (!open) nodeOf([first, ...rest]).cues.push(cue)
		else if (rest.length === 0) append(stems, first.slice(0, stemLength), entry)
		else nodeOf([first, ...rest.slice(0, -1)]).open.push(entry)
	}
	return {
		enter,
		placesIn: (text, tokens = tokensOf(text)) => {
			index ??= indexOf(nodes, stems)
			return placesIn(text, tokens, index, unspacedWords)
		},
	}
}

function append<Key>(lists: Map<Key, Entry[]>, key: Key, entry: Entry): void {
	const list = lists.get(key)
	if (list) list.push(entry)
	else lists.set(key, [entry])
}

function bitOf(unit: number): number {
	return 1 << (unit & 31)
}

function indexOf(nodes: ReadonlyMap<string, Node>, stems: ReadonlyMap<string, Entry[]>): Index {
	const numbers: number[] = []
	const open: Entry[][] = [[]]
	const index = {
		nodes: makeHashTable(nodes.size),
		open,
		stems: makeHashTable(stems.size),
		stemLists: [...stems.values()],
	}
	for (const [words, node] of nodes) {
		keep(index.nodes, words, numbers.length)
		numbers.push(node.nextLetters, node.open.length > 0 ? open.push(node.open) - 1 : 0)
		numbers.push(node.cues.length, ...node.cues)
	}
	for (const [number, letters] of [...stems.keys()].entries()) keep(index.stems, letters, number)
	return { ...index, numbers: Int32Array.from(numbers) }
}

function keep(table: HashTable, phrase: string, value: number): void {
	const [first = '', ...rest] = phrase.split(' ')
	let [hash, check] = hashesOf(first)
	for (const word of rest) {
		const [wordHash, wordCheck] = hashesOf(word)
		hash = phraseHash(hash, wordHash)
		check = phraseCheck(check, wordCheck)
	}
	table.set(hash, check, value)
}

function hashesOf(word: string): readonly [hash: number, check: number] {
	let [hash, check] = [emptyHash, 0]
	for (let at = 0; at < word.length; at += 1) {
		hash = nextHash(hash, word.charCodeAt(at))
		check = nextCheck(check, word.charCodeAt(at))
	}
	return [hash, check]
}

function placesIn(
	text: string,
	tokens: Tokens,
	index: Index,
	unspacedWords: ReadonlyMap<number, readonly Entry[]>,
): Places {
	const places: Found = []
	const { units, count, starts, ends, kinds, hashes, checks, stemHashes, stemChecks } = tokens
	const { nodes, stems, stemLists } = index
	for (let at = 0; at < count; at += 1) {
		const start = starts[at] as number
		if (kinds[at] !== letter) {
			addUnspaced(text, start, unspacedWords.get(units[start] as number), places)
			continue
		}
		const [hash, check] = [hashes[at] as number, checks[at] as number]
		const node = nodes.find(hash, check)
		if (node >= 0) addNode(tokens, index, node, hash, check, start, at, places)
		const end = ends[at] as number
		if (end - start < stemLength) continue
		const list = stems.find(stemHashes[at] as number, stemChecks[at] as number)
		if (list >= 0) addStems(units, stemLists[list] as readonly Entry[], start, end, places)
	}
	return places
}

/**
 * Adds what words in a row are found for, longer phrases that they open before.
 *
 * @param start offset of the first of them.
 * @param last token of the last of them.
 */
function addNode(
	tokens: Tokens,
	index: Index,
	node: number,
	hash: number,
	check: number,
	start: number,
	last: number,
	places: Found,
): void {
	const { nodes, numbers, open } = index
	const { units, starts, ends } = tokens
	const nextLetters = numbers[node] as number
	const openPhrases = numbers[node + 1] as number
	if (nextLetters !== 0 || openPhrases !== 0) {
		const next = last + 1
		if (isJoined(tokens, last)) {
			const nextStart = starts[next] as number
			if ((nextLetters & bitOf(lowerOf(units[nextStart] as number))) !== 0) {
				const longerHash = phraseHash(hash, tokens.hashes[next] as number)
				const longerCheck = phraseCheck(check, tokens.checks[next] as number)
				const longer = nodes.find(longerHash, longerCheck)
				if (longer >= 0) addNode(tokens, index, longer, longerHash, longerCheck, start, next, places)
			}
			for (const { cue, rest } of open[openPhrases] as readonly Entry[])
				if (goesOn(rest.at(-1) as string, units, nextStart, ends[next] as number))
					addPlace(places, cue, start, ends[next] as number)
		}
	}
	const first = node + 3
	const after = first + (numbers[node + 2] as number)
	for (let at = first; at < after; at += 1)
		addPlace(places, numbers[at] as number, start, ends[last] as number)
}

/** Adds the stems that a word goes on from. */
function addStems(units: Units, stems: readonly Entry[], start: number, end: number, places: Found): void {
	for (const { cue, first } of stems) if (goesOn(first, units, start, end)) addPlace(places, cue, start, end)
}

/** Whether a word starts with a stem, given in lower case. */
function goesOn(stem: string, units: Units, start: number, end: number): boolean {
	if (stem.length > end - start) return false
	for (let at = 0; at < stem.length; at += 1)
		if (lowerOf(units[start + at] as number) !== stem.charCodeAt(at)) return false
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

function addPlace(places: Found, cue: number, start: number, end: number): void {
	const own = places[cue]
	if (own) own.push(start, end)
	else places[cue] = [start, end]
}

/** The words of a phrase, in lower case. */
export function wordsOf(phrase: string): string[] {
	return Array.from(phrase.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ([word]) => word.toLowerCase())
}

/** Whether a word comes after a token, with nothing but joints between them. */
function isJoined({ units, count, starts, ends, kinds }: Tokens, token: number): boolean {
	if (token + 1 >= count || kinds[token + 1] !== letter) return false
	const [from, to] = [ends[token] as number, starts[token + 1] as number]
	if (to - from > mostJoints) return false
	for (let at = from; at < to; at += 1) if (!isJoint(units[at] as number)) return false
	return to > from
}

function isJoint(unit: number): boolean {
	return unit === 32 || (characterOf(unit) >> 16 === gap && joints.has(unit))
}

/** White space, hyphens, apostrophes and points that stand between the words of a phrase, and how many at most. */
const joints: ReadonlySet<number> = new Set(
	Array.from(" \t\n\r\f\v\u00a0\u2002\u2003\u2009\u202f\u3000'’.·‑-", (character) => character.charCodeAt(0)),
)
const mostJoints = 3
