import { clip, printable } from '@linkworthy/reporters'

/** Longest piece of a line that a page has written, in columns; a judgement: an address is rarely longer. */
const widest = 200

/** What a page says or is called, as a piece of a line. */
export function short(text: string): string {
	return clip(printable(text), widest)
}
