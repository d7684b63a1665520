import { textWidth, type Weight } from './font.ts'

/** How a text is set. */
export interface Setting {
	readonly widthPx: number
	readonly sizePx: number
	readonly weight?: Weight
	readonly mostLines: number
}

/** Breaks a text into lines at spaces, and within words that are longer than a line; what does not fit is cut. */
export function wrap(text: string, { widthPx, sizePx, weight = 400, mostLines }: Setting): string[] {
	const fits = (line: string) => textWidth(line, sizePx, weight) <= widthPx
	const lines: string[] = []
	let line = ''
	for (const word of text.split(' ').flatMap((whole) => pieces(whole, fits))) {
		const longer = line === '' ? word.text : `${line}${word.glued ? '' : ' '}${word.text}`
		if (line === '' || fits(longer)) line = longer
		else {
			lines.push(line)
			line = word.text
		}
		if (lines.length > mostLines) break
	}
	lines.push(line)
	if (lines.length <= mostLines) return lines
	const last = [...(lines[mostLines - 1] as string)]
	while (last.length > 0 && !fits(`${last.join('')}…`)) last.pop()
	return [...lines.slice(0, mostLines - 1), `${last.join('').trimEnd()}…`]
}

interface Piece {
	readonly text: string
	/** Follows the piece before it without a space. */
	readonly glued: boolean
}

/** A word, in pieces of a line at most: parted behind its marks, else anywhere. */
function pieces(word: string, fits: (text: string) => boolean): Piece[] {
	if (fits(word)) return [{ text: word, glued: false }]
	const found: string[] = []
	for (const part of word.split(/(?<=[-/_.])/)) {
		let piece = ''
		for (const character of part) {
			if (piece !== '' && !fits(piece + character)) {
				found.push(piece)
				piece = ''
			}
			piece += character
		}
		found.push(piece)
	}
	return found.map((text, at) => ({ text, glued: at > 0 }))
}
