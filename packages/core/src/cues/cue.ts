/** Words that point at something, by language. A page may mix languages, so all of them are looked for at once. */
export type CueWords = Readonly<Record<Lang, readonly string[]>>

/** Languages that the word cues know. */
export const cueLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'zh', 'ko'] as const
type Lang = (typeof cueLanguages)[number]

/** Whether the word cues know a language, given as BCP 47 tag. */
export function isCueLanguage(lang: string): boolean {
	return (cueLanguages as readonly string[]).includes(lang.toLowerCase().split('-')[0] ?? '')
}

/**
 * A pattern that finds any of the words. A space in a word stands for any white space or hyphen; a trailing `*` lets
 * the word go on. Words of scripts with spaces match whole words only. Alternation of literals: linear.
 */
export function cue(words: Partial<CueWords>): RegExp {
	const spaced: string[] = []
	const unspaced: string[] = []
	for (const [lang, list] of Object.entries(words))
		for (const word of list) {
			const open = word.endsWith('*')
			const literal = (open ? word.slice(0, -1) : word)
				.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
				.replace(/ /g, '[\\s\\u00a0-]')
			if (lang === 'ja' || lang === 'zh' || lang === 'ko') unspaced.push(literal)
			else spaced.push(open ? literal : `${literal}(?![\\p{L}\\p{N}])`)
		}
	const parts = [...(spaced.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})`] : []), ...unspaced]
	return new RegExp(parts.join('|'), 'iu')
}
