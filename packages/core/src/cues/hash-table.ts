/** What is kept for words, found by a hash that grows letter by letter while a text is read. */
export interface HashTable<Value> {
	/** What is kept for a hash; where nothing is, what `make` makes is from now on. */
	readonly get: (hash: number, make: () => Value) => Value
	readonly find: (hash: number) => Value | undefined
}

/** The hash of no letter at all. */
export const emptyHash: number = 0x811c9dc5 | 0

/** The hash of a word and one more letter: FNV-1a over UTF-16 units. */
export function withNext(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, 0x01000193)
}

/** The hash of the letters, of words joined by one space. */
export function hashOf(words: string): number {
	let hash = emptyHash
	for (let at = 0; at < words.length; at += 1) hash = withNext(hash, words.charCodeAt(at))
	return hash
}

/** At most this share of the slots is taken, so that most words that are not kept meet an empty one. */
const mostTaken = 0.4

/**
 * Makes an empty table. Unlike a Map it asks for most words only a small array of numbers, which stays in a processor's
 * cache while texts are read. A hash of 0 is not kept.
 */
export function makeHashTable<Value>(): HashTable<Value> {
	let hashes = new Int32Array(16)
	let values: (Value | undefined)[] = new Array(hashes.length)
	let count = 0

	const slotOf = (hash: number) => {
		const mask = hashes.length - 1
		let slot = hash & mask
		while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
		return slot
	}
	const put = (hash: number, value: Value) => {
		const slot = slotOf(hash)
		hashes[slot] = hash
		values[slot] = value
	}
	const grow = () => {
		const [oldHashes, oldValues] = [hashes, values]
		hashes = new Int32Array(2 * oldHashes.length)
		values = new Array(hashes.length)
		for (const [slot, hash] of oldHashes.entries()) if (hash !== 0) put(hash, oldValues[slot] as Value)
	}
	return {
		get: (hash, make) => {
			const slot = slotOf(hash)
			const known = hashes[slot] === hash ? values[slot] : undefined
			if (known !== undefined) return known
			const value = make()
			count += 1
			if (count > mostTaken * hashes.length) grow()
			put(hash, value)
			return value
		},
		find: (hash) => {
			const slot = slotOf(hash)
			return hashes[slot] === 0 ? undefined : values[slot]
		},
	}
}
