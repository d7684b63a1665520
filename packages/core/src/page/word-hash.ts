import { characterOf, gap } from '../cues/characters.ts'
import { emptyHash, nextHash } from '../cues/hash-table.ts'
import { wordStarts } from './text.ts'

/**
 * The words of a text in order as numbers of 31 bits, which a record holds in place of words: letters and digits count,
 * case does not. 0 stands for a bare number.
 */
export function wordHashes(text: string): number[] {
	const starts = wordStarts(text)
	const hashes: number[] = []
	for (let word = 0; word < starts.length; word += 1)
		hashes.push(hashOf(text, starts[word] as number, starts[word + 1] ?? text.length))
	return hashes
}

/** One number for all letters and digits of a text: the same however it is spaced, set and written large. */
export function textHash(text: string): number {
	return hashOf(text, 0, text.length)
}

function hashOf(text: string, start: number, end: number): number {
	let hash = emptyHash
	let isNumber = true
	for (let at = start; at < end; at += 1) {
		const character = characterOf(text.charCodeAt(at))
		if (character >> 16 === gap) continue
		const unit = character & 0xffff
		isNumber &&= unit >= 48 && unit <= 57
		hash = nextHash(hash, unit)
	}
	return isNumber ? 0 : hash >>> 1
}
