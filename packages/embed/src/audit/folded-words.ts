/** Words as they are compared: in lower case, without marks. */
export function foldedWords(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
}

/** The letters and digits of a text alone: words are cut differently, or not at all, from script to script. */
export function letters(text: string): string {
	return foldedWords(text).replaceAll(' ', '')
}

/** Letters that a quotation is looked up by; a judgement: fewer begin many sentences. */
const openingLength = 16

/** The first of some letters; null where they are too few to tell anything. */
export function openingOf(letters: string): string | null {
	return letters.length < openingLength ? null : letters.slice(0, openingLength)
}

/** Longest file name that is looked at, in characters: what file systems allow. */
const longestName = 255

/** The name of a picture file without what builds, content systems and downloads add: hashes, sizes, numbers of copies. */
export function stem({ pathname }: URL): string {
	const [name = ''] = pathname.slice(-longestName).split('/').slice(-1)
	return foldedWords(
		name
			.replace(/\.[a-z0-9]{2,5}$/i, '')
			.replace(/[._-](?=[a-f]{0,40}\d)[0-9a-f]{6,40}$/i, '')
			.replace(/[._-]\d{2,5}x\d{2,5}$|-scaled$|@\dx$|(?:%20)?\(\d{1,3}\)$/i, ''),
	)
}
