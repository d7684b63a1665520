// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const escapeSequences = /\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b./gu
const spaces = /\s+/gu
// Control characters, halves of surrogate pairs, and format characters, among them the bidirectional overrides
// that make a line read as something else. The two joiners are part of the spelling of some scripts and emoji.
const unprintable = /[\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u
const widthless = /[\p{M}\u200c\u200d]/u

/**
 * Text of a page, made fit to be shown on one line: without escape sequences, control characters, surrogate halves
 * and bidirectional overrides, white space folded.
 */
export function printable(text: string): string {
	return text.replace(escapeSequences, '').replace(spaces, ' ').replace(unprintable, '').trim()
}

/** Columns that a printable text takes on a terminal (East Asian characters and emoji take two). */
export function columns(text: string): number {
	let total = 0
	for (const character of text) total += columnsOf(character)
	return total
}

/** The text cut at the end to at most `width` columns, with an ellipsis where something was cut. */
export function clip(text: string, width: number): string {
	if (columns(text) <= width) return text
	return `${take([...text], width - 1).join('')}…`
}

/** The same, cut at the start: of a path, the end tells more. */
export function clipStart(text: string, width: number): string {
	if (columns(text) <= width) return text
	return `…${take([...text].reverse(), width - 1)
		.reverse()
		.join('')}`
}

/** The text filled with spaces to `width` columns. */
export function pad(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - columns(text)))
}

function columnsOf(character: string): number {
	if (widthless.test(character)) return 0
	return wide.test(character) ? 2 : 1
}

function take(characters: readonly string[], width: number): string[] {
	let left = width
	let end = 0
	for (const character of characters) {
		left -= columnsOf(character)
		if (left < 0) break
		end += 1
	}
	return characters.slice(0, end)
}
