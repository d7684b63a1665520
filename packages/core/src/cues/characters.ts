/** No part of a word. */
export const gap = 0
/** A letter, digit or mark of a script that puts spaces between words. */
export const letter = 1
/** A syllable of Hangul: spaces stand between words, but particles are written onto them. */
export const syllable = 2
/** A character of a script without spaces. */
export const unspaced = 3

/** What each UTF-16 unit is, and the unit in lower case: kind * 65536 + unit. Negative: not looked at yet. */
const table = new Int32Array(65536).fill(-1)

/**
 * What a UTF-16 unit is to the reading of words, and the unit in lower case: its kind shifted left by 16, and the unit. A
 * table, because patterns of character classes took longer than parsing.
 */
export function characterOf(unit: number): number {
	const known = table[unit] as number
	return known >= 0 ? known : learn(unit)
}

/** What a unit is: `gap`, `letter`, `syllable` or `unspaced`. */
export function kindOf(unit: number): number {
	return characterOf(unit) >> 16
}

/** A unit in lower case. */
export function lowerOf(unit: number): number {
	return characterOf(unit) & 0xffff
}

const withoutSpaces =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u
const hangul = /^\p{Script=Hangul}$/u
const wordCharacter = /^[\p{L}\p{N}\p{M}]$/u

function learn(unit: number): number {
	const character = String.fromCharCode(unit)
	const kind = withoutSpaces.test(character)
		? unspaced
		: hangul.test(character)
			? syllable
			: wordCharacter.test(character)
				? letter
				: gap
	const small = character.toLowerCase()
	const entry = (kind << 16) | (small.length === 1 ? small.charCodeAt(0) : unit)
	table[unit] = entry
	return entry
}
