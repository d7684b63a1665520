import type { Units } from '../cues/units.ts'
import { isSpace } from './text.ts'

/** Writes the page's text piece by piece. */
export interface TextWriter {
	/** UTF-16 units written so far. */
	readonly length: () => number
	/** Whether white space would add nothing: at the beginning, after a line feed or a space. */
	readonly isAfterSpace: () => boolean
	/** A space, unless there is one. */
	readonly space: () => void
	/** Starts a new line, unless it is the first. */
	readonly line: () => void
	/** A part of a text with its white space folded to single spaces. */
	readonly flowing: (text: string, from: number, to: number) => void
	/** A text as it is. */
	readonly verbatim: (text: string) => void
	/** The text, and its units, which stay until another writer is made. */
	readonly written: () => { readonly text: string; readonly units: Units }
}

const space = 32
const lineFeed = 10
/** From here on there is white space again. */
const firstOfOthers = 0x80

// The room of the page before: new memory for each page costs more than to write it.
let room = new Uint16Array(1024)

/**
 * Makes a writer, of which one is used at a time. White space is folded while the units are copied into one buffer: to fold each text by itself and to
 * join them took ten times as long as walking the tree.
 *
 * @param capacity how many units to expect; it grows.
 */
export function makeTextWriter(capacity: number): TextWriter {
	if (room.length < capacity) room = new Uint16Array(capacity)
	let units = room
	let length = 0
	let afterSpace = true

	const makeRoom = (more: number) => {
		if (length + more <= units.length) return
		const larger = new Uint16Array(Math.max(2 * units.length, length + more))
		larger.set(units.subarray(0, length))
		units = larger
		room = larger
	}
	return {
		length: () => length,
		isAfterSpace: () => afterSpace,
		space: () => {
			if (afterSpace) return
			makeRoom(1)
			units[length] = space
			length += 1
			afterSpace = true
		},
		line: () => {
			if (length > 0) {
				makeRoom(1)
				units[length] = lineFeed
				length += 1
			}
			afterSpace = true
		},
		flowing: (text, from, to) => {
			makeRoom(to - from)
			const into = units
			let at = length
			let inSpace = afterSpace
			for (let index = from; index < to; index += 1) {
				const unit = text.charCodeAt(index)
				if ((unit > space && unit < firstOfOthers) || !isSpace(unit)) {
					into[at] = unit
					at += 1
					inSpace = false
				} else if (!inSpace) {
					into[at] = space
					at += 1
					inSpace = true
				}
			}
			length = at
			afterSpace = inSpace
		},
		verbatim: (text) => {
			makeRoom(text.length)
			for (let index = 0; index < text.length; index += 1) units[length + index] = text.charCodeAt(index)
			length += text.length
			if (text !== '') afterSpace = text.endsWith(' ')
		},
		written: () => {
			const written = units.subarray(0, length)
			return { text: decoder.decode(written), units: written }
		},
	}
}

// A lone half of a surrogate pair becomes the replacement character: readers see none either.
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })
