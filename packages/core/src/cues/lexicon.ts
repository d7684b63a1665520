import { characterOf, gap, kindOf, letter, lowerOf } from './characters.ts'
import { emptyHash, type HashTable, makeHashTable, nextCheck, nextHash } from './hash-table.ts'
import { type Units, unitsOf } from './units.ts'

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
	/** Every place of every entry in a text, whose units may be at hand. Linear in the text. */
	readonly placesIn: (text: string, units?: Units) => Places
}

/** Letters of a stem by which it is found; none is shorter. */
const stemLength = 4

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
		placesIn: (text, units = unitsOf(text)) => {
			index ??= indexOf(nodes, stems)
			return placesIn(text, units, index, unspacedWords)
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

function keep(table: HashTable, words: string, value: number): void {
	let [hash, check] = [emptyHash, 0]
	for (let at = 0; at < words.length; at += 1) {
		hash = nextHash(hash, words.charCodeAt(at))
		check = nextCheck(check, words.charCodeAt(at))
	}
	table.set(hash, check, value)
}

function placesIn(
	text: string,
	units: Units,
	index: Index,
	unspacedWords: ReadonlyMap<number, readonly Entry[]>,
): Places {
	const places: Found = []
	const { length } = units
	const { nodes, stems, stemLists } = index
	let at = 0
	while (at < length) {
		let character = characterOf(units[at] as number)
		if (character >> 16 !== letter) {
			if (character >> 16 !== gap) addUnspaced(text, at, unspacedWords.get(units[at] as number), places)
			at += 1
			continue
		}
		const start = at
		let [hash, check] = [emptyHash, 0]
		let [stemHash, stemCheck] = [0, 0]
		do {
			hash = nextHash(hash, character & 0xffff)
			check = nextCheck(check, character & 0xffff)
			at += 1
			if (at - start === stemLength) {
				stemHash = hash
				stemCheck = check
			}
			character = at < length ? characterOf(units[at] as number) : gap
		} while (character >> 16 === letter)
		const node = nodes.find(hash, check)
		if (node >= 0) addNode(units, index, node, hash, check, start, at, places)
		if (at - start < stemLength) continue
		const list = stems.find(stemHash, stemCheck)
		if (list >= 0) addStems(units, stemLists[list] as readonly Entry[], start, at, places)
	}
	return places
}

/** Adds what words in a row are found for, longer phrases that they open before. */
function addNode(
	units: Units,
	index: Index,
	node: number,
	hash: number,
	check: number,
	start: number,
	end: number,
	places: Found,
): void {
	const { nodes, numbers, open } = index
	const nextLetters = numbers[node] as number
	const openPhrases = numbers[node + 1] as number
	if (nextLetters !== 0 || openPhrases !== 0) {
		const next = nextWord(units, end)
		if (next >= 0 && (nextLetters & bitOf(lowerOf(units[next] as number))) !== 0) {
			let last = next
			let nextHashes = nextHash(hash, 32)
			let nextChecks = nextCheck(check, 32)
			for (; last < units.length; last += 1) {
				const character = characterOf(units[last] as number)
				if (character >> 16 !== letter) break
				nextHashes = nextHash(nextHashes, character & 0xffff)
				nextChecks = nextCheck(nextChecks, character & 0xffff)
			}
			const longer = nodes.find(nextHashes, nextChecks)
			if (longer >= 0) addNode(units, index, longer, nextHashes, nextChecks, start, last, places)
		}
		if (next >= 0)
			for (const { cue, rest } of open[openPhrases] as readonly Entry[]) {
				const last = endOfStem(units, next, rest.at(-1) as string)
				if (last >= 0) addPlace(places, cue, start, last)
			}
	}
	const first = node + 3
	const after = first + (numbers[node + 2] as number)
	for (let at = first; at < after; at += 1) addPlace(places, numbers[at] as number, start, end)
}

/** Adds the stems that a word goes on from. */
function addStems(units: Units, stems: readonly Entry[], start: number, end: number, places: Found): void {
	for (const { cue, first } of stems)
		if (first.length <= end - start && stands(first, units, start)) addPlace(places, cue, start, end)
}

/** Where a word that starts with the stem ends; -1 if another stands there. */
function endOfStem(units: Units, start: number, stem: string): number {
	if (start + stem.length > units.length || !stands(stem, units, start)) return -1
	let at = start + stem.length
	while (at < units.length && kindOf(units[at] as number) === letter) at += 1
	return at
}

/** Whether letters, given in lower case, stand at a place in any case. */
function stands(letters: string, units: Units, start: number): boolean {
	for (let at = 0; at < letters.length; at += 1)
		if (lowerOf(units[start + at] as number) !== letters.charCodeAt(at)) return false
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

/** Where the word after the joints at a place starts; -1 if there is none. */
function nextWord(units: Units, from: number): number {
	let at = from
	while (at - from < mostJoints && at < units.length && isJoint(units[at] as number)) at += 1
	return at > from && at < units.length && kindOf(units[at] as number) === letter ? at : -1
}

function isJoint(unit: number): boolean {
	return unit === 32 || (characterOf(unit) >> 16 === gap && joints.has(unit))
}

/** White space, hyphens, apostrophes and points that stand between the words of a phrase, and how many at most. */
const joints: ReadonlySet<number> = new Set(
	Array.from(" \t\n\r\f\v\u00a0\u2002\u2003\u2009\u202f\u3000'’.·‑-", (character) => character.charCodeAt(0)),
)
const mostJoints = 3
