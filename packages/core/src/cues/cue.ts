import { kindOf, letter } from './characters.ts'
import { type Lexicon, makeLexicon, wordsOf } from './lexicon.ts'
import { firstIn, lexicon, lookThrough, type Stretch } from './stretch.ts'

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

/** A cue of words, which a page is looked through for once. */
export interface WordCue extends Cue {
	/** Its number in the lexicon. */
	readonly number: number
}

/** Whether the word cues know a language, given as BCP 47 tag. */
export function isCueLanguage(lang: string): boolean {
	return (cueLanguages as readonly string[]).includes(lang.toLowerCase().split('-')[0] ?? '')
}

let count = 0

/**
 * A cue that finds any of the words: whole words in scripts with spaces, regardless of case; a space or hyphen in them
 * stands for any white space, hyphen or apostrophe. A trailing `*` lets the last word go on. Chinese, Japanese and
 * Korean words are found wherever they stand. All cues share one lexicon, so that asking a text for the second cue
 * costs next to nothing.
 */
export function cue(words: CueWords): WordCue {
	const number = takeUp(words, lexicon)
	return {
		number,
		test: (text) => firstIn(lookThrough(text), number) >= 0,
		exec: (text) => matchIn(text, lookThrough(text), number),
	}
}

/** The same for words as common as "the", which are asked of short texts: a page is not looked through for them. */
export function commonWords(words: CueWords): Cue {
	const own = makeLexicon()
	const number = takeUp(words, own)
	const exec = (text: string) =>
		matchIn(text, { places: own.placesIn(text), start: 0, end: text.length }, number)
	return { test: (text) => exec(text) !== null, exec }
}

function takeUp(words: CueWords, into: Lexicon): number {
	const number = count
	count += 1
	for (const list of Object.values(words))
		for (const word of list) {
			if (kindOf(word.charCodeAt(0)) > letter) into.enter({ cue: number, first: word, rest: [], open: false })
			else {
				const [first, ...rest] = wordsOf(word)
				if (first !== undefined) into.enter({ cue: number, first, rest, open: word.endsWith('*') })
			}
		}
	return number
}

function matchIn(text: string, stretch: Stretch, cue: number): CueMatch | null {
	const at = firstIn(stretch, cue)
	if (at < 0) return null
	const places = stretch.places[cue] as readonly number[]
	const index = (places[at] as number) - stretch.start
	return { 0: text.slice(index, (places[at + 1] as number) - stretch.start), index }
}
