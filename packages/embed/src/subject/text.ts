/**
 * Makes page text fit for one line of somebody else's page: white space folded, control characters and the marks
 * that turn the direction of the text around them left out, cut at `longest` characters, at a word if it can be.
 */
export function oneLine(text: string, longest: number): string {
	const folded = text.replace(directionMarks, '').replace(unprintable, ' ').trim()
	const characters = [...folded]
	if (characters.length <= longest) return folded
	const cut = characters.slice(0, longest - 1).join('')
	const space = cut.lastIndexOf(' ')
	return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** Unicode's embeddings, overrides and isolates: unclosed, they would reach into the text that follows. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g

/** White space, control characters, halves of surrogate pairs. */
const unprintable = /[\s\p{Cc}\p{Cs}]+/gu
