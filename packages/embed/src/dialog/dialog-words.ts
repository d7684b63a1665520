import { words } from './dialog-words.data.ts'

/** The words of a dialog. `{}` stands for the licence, or for a width. */
export interface DialogWords {
	/** BCP 47 tag of the language. */
	readonly lang: string
	readonly open: string
	readonly embed: string
	readonly image: string
	readonly cite: string
	readonly data: string
	readonly frame: string
	readonly autoHeight: string
	readonly link: string
	readonly dataAddress: string
	readonly licensed: string
	readonly unlicensed: string
	/** Those that the custom element adds; null for English, which it speaks by itself. */
	readonly element: { readonly [word: string]: string } | null
}

/** The words in the language of a page, a BCP 47 tag; English where it is none of the ten. */
export function dialogWords(lang: string): DialogWords {
	const language = lang.toLowerCase().split('-')[0] ?? ''
	return (Object.hasOwn(words, language) ? words[language] : undefined) ?? (words.en as DialogWords)
}
