/** What of a paragraph stands in quotation marks. */
export interface Quoted {
	/** Share of its characters, 0–1. */
	readonly share: number
	/** The words in the marks. */
	readonly words: string
	/** What is left without them. */
	readonly rest: string
}

/** Closing marks of each opening one; German and Danish ones close with what opens in English and French. */
const closing: { readonly [opening: string]: string } = {
	'“': '”"“',
	'”': '”',
	'"': '"”',
	'„': '“”"',
	'«': '»',
	'»': '«',
	'‹': '›',
	'「': '」',
	'『': '』',
	'‘': '’',
	"'": "'",
}

/** Reads the quotation marks of a folded paragraph in one pass. An unclosed quotation goes on to the end. */
export function quotedShare(text: string): Quoted {
	let words = ''
	let rest = ''
	let until: string | null = null
	for (let at = 0; at < text.length; at += 1) {
		const mark = text[at] as string
		if (until === null) {
			const opens: string | undefined = Object.hasOwn(closing, mark) ? closing[mark] : undefined
			// An apostrophe opens nothing within a word.
			const single = mark === "'" || mark === '‘'
			if (opens && !(single && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ''))) until = opens
			else rest += mark
		} else if (until.includes(mark) && !(/['’]/.test(mark) && /\p{L}/u.test(text[at + 1] ?? ''))) {
			until = null
			words += ' '
			rest += ' '
		} else words += mark
	}
	return {
		share: text.length === 0 ? 0 : words.length / text.length,
		words,
		rest: rest.replace(/\s{2,}/g, ' ').trim(),
	}
}
