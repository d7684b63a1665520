/**
 * Numbers kept for words. A word is known by two hashes that grow letter by letter while a text is read; both together
 * stand for the word, which is not compared.
 */
export interface HashTable {
	readonly set: (hash: number, check: number, value: number) => void
	/** What is kept; -1 where nothing is. */
	readonly find: (hash: number, check: number) => number
}

/** The first hash of no letter at all. */
export const emptyHash: number = 0x811c9dc5 | 0

/** The first hash with one more letter: FNV-1a over UTF-16 units. */
export function nextHash(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, 0x01000193)
}

/** The second hash with one more letter; that of none is 0. */
export function nextCheck(check: number, unit: number): number {
	return (Math.imul(check, 31) + unit) | 0
}

/** The first hash of words and one more, from the first hashes of both. */
export function phraseHash(words: number, word: number): number {
	return nextHash(nextHash(words, space), word)
}

/** The same for the second. */
export function phraseCheck(words: number, word: number): number {
	return nextCheck(nextCheck(words, space), word)
}

/** Stands between the words of a phrase. */
const space = 32

/** At most this share of the slots is taken, so that most words that are not kept meet an empty one. */
const mostTaken = 0.4
/** Numbers of a slot: the hashes, the value and 1, or 0 where it is empty. */
const slotSize = 4
/** Bits of the sieve for each word that is kept, so that it lets one in ten of the others through. */
const bitsPerWord = 10

/**
 * Makes a table: one array of numbers, so that a look-up asks one line of a processor's cache, and a sieve before it
 * that fits the innermost cache and holds most words back. Objects for the words took five times as long, for a page's
 * parse leaves none of them in the cache.
 *
 * @param size how many words to expect.
 */
export function makeHashTable(size: number): HashTable {
	let slots = 16
	while (size > mostTaken * slots) slots *= 2
	const mask = slots - 1
	const table = new Int32Array(slots * slotSize)
	let bits = 32
	while (bits < size * bitsPerWord) bits *= 2
	const sieve = new Int32Array(bits / 32)
	const sieveMask = sieve.length - 1

	const slotOf = (hash: number, check: number) => {
		let slot = (hash & mask) * slotSize
		while (table[slot + 3] !== 0 && (table[slot] !== hash || table[slot + 1] !== check))
			slot = (slot + slotSize) % table.length
		return slot
	}
	return {
		set: (hash, check, value) => {
			table.set([hash, check, value, 1], slotOf(hash, check))
			const at = (check >>> 5) & sieveMask
			sieve[at] = (sieve[at] as number) | (1 << (hash & 31))
		},
		find: (hash, check) => {
			if (((sieve[(check >>> 5) & sieveMask] as number) & (1 << (hash & 31))) === 0) return -1
			const slot = slotOf(hash, check)
			return table[slot + 3] === 0 ? -1 : (table[slot + 2] as number)
		},
	}
}
