/** Languages that the word cues know. */
export const cueLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'zh', 'ko'] as const
type Lang = (typeof cueLanguages)[number]

/** Words that point at something, by language. A page may mix languages, so all of them are looked for at once. */
export type CueWords = Readonly<Partial<Record<Lang, readonly string[]>>>

/** Where a cue stands in a text. */
export interface CueMatch {
	/** The words as written in the text. */
	readonly 0: string
	readonly index: number
}

/** Something that is looked for in texts; a regular expression is one too. */
export interface Cue {
	readonly test: (text: string) => boolean
	/** The first place where it stands. */
	readonly exec: (text: string) => CueMatch | null
}

/** Whether the word cues know a language, given as BCP 47 tag. */
export function isCueLanguage(lang: string): boolean {
	return (cueLanguages as readonly string[]).includes(lang.toLowerCase().split('-')[0] ?? '')
}

/**
 * A cue that finds any of the words: whole words in scripts with spaces, regardless of case; a space or hyphen in them
 * stands for any white space, hyphen or apostrophe. A trailing `*` lets the last word go on. Chinese, Japanese and
 * Korean words are found wherever they stand. Linear in the text, whatever the number of words: hundreds of them as one
 * regular expression took longer than parsing the page.
 */
export function cue(words: CueWords): Cue {
	const phrases = new Map<string, Phrase[]>()
	const stems = new Map<string, string[]>()
	const unspaced: string[] = []
	for (const [lang, list] of Object.entries(words))
		for (const word of list) {
			if (lang === 'ja' || lang === 'zh' || lang === 'ko') unspaced.push(word)
			else addPhrase(word, phrases, stems)
		}
	for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)
	const asian = unspaced.length > 0 ? new RegExp(unspaced.map(escapePattern).join('|'), 'u') : null
	const exec = (text: string): CueMatch | null => {
		const split = splitWords(text)
		const spaced = firstPhrase(text, split.tokens, phrases, stems)
		const found = asian !== null && split.isAsian ? asian.exec(text) : null
		if (!found || (spaced && spaced.index <= found.index)) return spaced
		return { 0: found[0], index: found.index }
	}
	return { exec, test: (text) => exec(text) !== null }
}

/** The words after the first. */
interface Phrase {
	readonly rest: readonly string[]
	/** The last word may go on. */
	readonly open: boolean
}

const asianText = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** Letters of a stem by which it is found. */
const stemKey = 3

function addPhrase(word: string, phrases: Map<string, Phrase[]>, stems: Map<string, string[]>): void {
	const open = word.endsWith('*')
	const [first, ...rest] = splitWords(word).tokens.map(({ word: token }) => token)
	if (first === undefined) return
	if (open && rest.length === 0 && first.length >= stemKey) {
		const key = first.slice(0, stemKey)
		stems.set(key, [...(stems.get(key) ?? []), first])
	} else phrases.set(first, [...(phrases.get(first) ?? []), { rest, open }])
}

function firstPhrase(
	text: string,
	all: readonly Token[],
	phrases: ReadonlyMap<string, readonly Phrase[]>,
	stems: ReadonlyMap<string, readonly string[]>,
): CueMatch | null {
	for (const [at, token] of all.entries()) {
		for (const phrase of phrases.get(token.word) ?? []) {
			const end = endOf(phrase, all, at, text)
			if (end !== null) return { 0: text.slice(token.start, end), index: token.start }
		}
		if (
			stems.size > 0 &&
			stems.get(token.word.slice(0, stemKey))?.some((stem) => token.word.startsWith(stem))
		)
			return { 0: text.slice(token.start, token.end), index: token.start }
	}
	return null
}

function endOf({ rest, open }: Phrase, all: readonly Token[], at: number, text: string): number | null {
	let previous = all[at] as Token
	for (const [step, word] of rest.entries()) {
		const next = all[at + 1 + step]
		if (!next || !(next.word === word || (open && step === rest.length - 1 && next.word.startsWith(word))))
			return null
		if (!/^[\s\u00a0'’.·‑-]{1,3}$/u.test(text.slice(previous.end, next.start))) return null
		previous = next
	}
	return previous.end
}

interface Token {
	/** In lower case. */
	readonly word: string
	readonly start: number
	readonly end: number
}

interface SplitText {
	readonly text: string
	readonly tokens: readonly Token[]
	/** Holds Chinese, Japanese or Korean characters. */
	readonly isAsian: boolean
}

// One sentence is asked for many cues in a row: the words of the last texts are kept.
const recent: SplitText[] = []

function splitWords(text: string): SplitText {
	const known = recent.find((entry) => entry.text === text)
	if (known) return known
	const tokens: Token[] = []
	for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
		tokens.push({ word: word.toLowerCase(), start: index, end: index + word.length })
	const split = { text, tokens, isAsian: asianText.test(text) }
	recent.unshift(split)
	if (recent.length > 4) recent.pop()
	return split
}

function escapePattern(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
