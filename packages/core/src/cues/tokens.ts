import { characterOf, gap, letter } from './characters.ts'
import { emptyHash, nextCheck, nextHash } from './hash-table.ts'
import { type Units, unitsOf } from './units.ts'

/**
 * What a text is made of, in order: runs of letters, single syllables of Hangul, single characters of scripts without
 * spaces. Each is an index into all of the arrays, which may be longer.
 */
export interface Tokens {
	readonly units: Units
	readonly count: number
	readonly starts: Uint32Array
	readonly ends: Uint32Array
	/** `letter`, `syllable` or `unspaced`. */
	readonly kinds: Uint8Array
	/** Both hashes of a run of letters in lower case, and of the stem that it starts with, if it is as long. */
	readonly hashes: Int32Array
	readonly checks: Int32Array
	readonly stemHashes: Int32Array
	readonly stemChecks: Int32Array
}

/** Letters of a stem by which it is found; none is shorter. */
export const stemLength = 4

type Arrays = Omit<Tokens, 'units' | 'count'>

function makeArrays(size: number): Arrays {
	return {
		starts: new Uint32Array(size),
		ends: new Uint32Array(size),
		kinds: new Uint8Array(size),
		hashes: new Int32Array(size),
		checks: new Int32Array(size),
		stemHashes: new Int32Array(size),
		stemChecks: new Int32Array(size),
	}
}

function enlarged(arrays: Arrays): Arrays {
	const larger = makeArrays(2 * arrays.starts.length)
	for (const name of Object.keys(arrays) as (keyof Arrays)[]) larger[name].set(arrays[name])
	return larger
}

let room = makeArrays(1024)

/**
 * Reads the tokens of a text, for whoever counts words or looks for them, to be used before those of another are read:
 * they stand in the same place of memory. Linear in the text.
 */
export function tokensOf(text: string, units: Units = unitsOf(text)): Tokens {
	const { length } = units
	let arrays = room
	let count = 0
	for (let at = 0; at < length; ) {
		let character = characterOf(units[at] as number)
		const kind = character >> 16
		if (kind === gap) {
			at += 1
			continue
		}
		if (count === arrays.starts.length) arrays = room = enlarged(arrays)
		const start = at
		if (kind === letter) {
			let [hash, check] = [emptyHash, 0]
			do {
				hash = nextHash(hash, character & 0xffff)
				check = nextCheck(check, character & 0xffff)
				at += 1
				if (at - start === stemLength) {
					arrays.stemHashes[count] = hash
					arrays.stemChecks[count] = check
				}
				character = at < length ? characterOf(units[at] as number) : gap
			} while (character >> 16 === letter)
			arrays.hashes[count] = hash
			arrays.checks[count] = check
		} else at += 1
		arrays.kinds[count] = kind
		arrays.starts[count] = start
		arrays.ends[count] = at
		count += 1
	}
	return { ...arrays, units, count }
}
