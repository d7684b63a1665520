/** No part of a word. */
export const gap = 0
/** A letter, digit or mark of a script that puts spaces between words. */
export const letter = 1
/** A syllable of Hangul: spaces stand between words, but particles are written onto them. */
export const syllable = 2
/** A character of a script without spaces. */
export const unspaced = 3

const kinds = new Uint8Array(65536)
const lower = new Uint16Array(65536)
const known = new Uint8Array(256)

/** What a UTF-16 unit is to the reading of words. A table: patterns of character classes took longer than parsing. */
export function kindOf(unit: number): number {
	if (known[unit >> 8] === 0) learn(unit >> 8)
	return kinds[unit] as number
}

/** A unit in lower case, of those that `kindOf` was asked for before. */
export function lowerOf(unit: number): number {
	return lower[unit] as number
}

const withoutSpaces =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u
const hangul = /^\p{Script=Hangul}$/u
const wordCharacter = /^[\p{L}\p{N}\p{M}]$/u

function learn(high: number): void {
	for (let unit = high << 8; unit < (high + 1) << 8; unit += 1) {
		const character = String.fromCharCode(unit)
		if (withoutSpaces.test(character)) kinds[unit] = unspaced
		else if (hangul.test(character)) kinds[unit] = syllable
		else if (wordCharacter.test(character)) kinds[unit] = letter
		const small = character.toLowerCase()
		lower[unit] = small.length === 1 ? small.charCodeAt(0) : unit
	}
	known[high] = 1
}
