/** Kinds of characters in the rules of sentences. */
const other = 0
const lower = 1
const upper = 2
/** Of a script without cases. */
const letter = 3
const figure = 4
const space = 5
/** Brackets and quotation marks, opening ones too. */
const bracket = 6
/** Goes on with a sentence after its mark: a comma, a colon. */
const goingOn = 7
/** Accents and the like, which the rules look past. */
const ignored = 8
/** Also in abbreviations and numbers. */
const fullStop = 9
const mark = 10

const patterns: readonly (readonly [kind: number, pattern: RegExp])[] = [
	[fullStop, /[.․﹒．]/],
	[mark, /\p{Sentence_Terminal}/u],
	[goingOn, /[,:;;՝،؍߸᠂᠈–—、︐︑︓︔︱︲﹐﹑﹔﹕﹘﹣，－：；､-]/],
	[ignored, /[\p{M}\p{Cf}\p{Grapheme_Extend}]/u],
	[space, /\s/],
	[bracket, /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'❛-❠]/u],
	// Georgian is written without capitals.
	[letter, /[ა-ჿᲐ-Ჿ]/],
	[lower, /\p{Lowercase}/u],
	[upper, /[\p{Uppercase}\p{Lt}]/u],
	[letter, /\p{Alphabetic}/u],
	[figure, /\p{Nd}/u],
]

/** The kind of each UTF-16 unit, as far as it is known. A table, as in the reading of words. */
const unknown = 255
const table = new Uint8Array(65536).fill(unknown)

function kindAt(text: string, at: number): number {
	const unit = text.charCodeAt(at)
	const known = table[unit] as number
	return known === unknown ? learn(unit) : known
}

function learn(unit: number): number {
	const character = String.fromCharCode(unit)
	const kind = patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? other
	table[unit] = kind
	return kind
}

/** Whether a sentence may end with the character at an offset. */
export function isMark(text: string, at: number): boolean {
	return kindAt(text, at) >= fullStop
}

/**
 * Where the sentence after a mark starts, by the rules of Unicode (UAX #29); null where the mark ends no sentence. Linear
 * in the distance to the next letter or mark.
 */
export function startAfter(text: string, at: number, end: number): number | null {
	const isStop = kindAt(text, at) === fullStop
	let next = seen(text, at + 1, end)
	// SB6, SB7
	if (isStop && next < end) {
		const kind = kindAt(text, next)
		if (kind === figure || (kind === upper && isCased(text, at))) return null
	}
	// SB9, SB10
	while (next < end && kindAt(text, next) === bracket) next = seen(text, next + 1, end)
	while (next < end && kindAt(text, next) === space) next = seen(text, next + 1, end)
	if (next === end) return null
	// SB8a
	const kind = kindAt(text, next)
	if (kind === goingOn || kind >= fullStop) return null
	return isStop && goesOnInLower(text, next, end) ? null : next
}

/** The first offset from one on whose character is not ignored. */
function seen(text: string, from: number, end: number): number {
	let at = from
	while (at < end && kindAt(text, at) === ignored) at += 1
	return at
}

/** Whether the letter before an offset has a case. */
function isCased(text: string, offset: number): boolean {
	let at = offset - 1
	while (at > 0 && kindAt(text, at) === ignored) at -= 1
	const kind = at < 0 ? other : kindAt(text, at)
	return kind === lower || kind === upper
}

/** SB8: whether the first letter after a full stop is a small one. */
function goesOnInLower(text: string, from: number, end: number): boolean {
	for (let at = from; at < end; at += 1) {
		const kind = kindAt(text, at)
		if (kind === lower) return true
		if (kind === upper || kind === letter || kind >= fullStop) return false
	}
	return false
}
