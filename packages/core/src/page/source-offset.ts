import type { PageElement } from './element.ts'
import { isSpace, lastStartingUpTo, type TextRun } from './text.ts'

/** Source offsets of an element; what the parser made up stands where its parent does. */
export function offsetsOf(element: PageElement): readonly [number, number] {
	for (let current: PageElement | null = element; current; current = current.parent) {
		const { position } = current.node
		// Raw HTML can leave half a position behind.
		if (position?.start?.offset !== undefined)
			return [position.start.offset, position.end?.offset ?? position.start.offset]
	}
	return [0, 0]
}

/** Where the characters of the page's text stand in the source. */
export interface SourceOffsets {
	/** The offset at which the character at an offset of the text starts. */
	readonly startOf: (offset: number) => number
	/** The offset after that character. */
	readonly endOf: (offset: number) => number
}

/** Maps offsets of the page's text to offsets of the source. */
export function sourceOffsets(runs: readonly TextRun[], source: string): SourceOffsets {
	const aligned = new Map<TextRun, Alignment>()
	const at = (offset: number, side: keyof Alignment): number => {
		const run = runs[Math.max(0, lastStartingUpTo(runs, offset))]
		if (!run) return 0
		const { position, value } = run.node
		const from = position?.start?.offset
		const to = position?.end?.offset
		if (from === undefined || to === undefined) return offsetsOf(run.parent)[side === 'starts' ? 0 : 1]
		const within = unfolded(run, Math.max(0, Math.min(offset - run.start, run.length - 1)))
		if (to - from === value.length) return from + within + (side === 'starts' ? 0 : 1)
		let alignment = aligned.get(run)
		if (!alignment) {
			alignment = align(value, source, from, to)
			aligned.set(run, alignment)
		}
		return alignment[side][within] ?? from
	}
	return { startOf: (offset) => at(offset, 'starts'), endOf: (offset) => at(offset, 'ends') }
}

/** Where a character of a run stands in its text node, whose white space is not folded. */
function unfolded({ node: { value }, length, afterSpace }: TextRun, within: number): number {
	if (length === value.length) return within
	let inSpace = afterSpace
	let left = within
	for (let at = 0; at < value.length; at += 1) {
		const space = isSpace(value.charCodeAt(at))
		if (space && inSpace) continue
		if (left === 0) return at
		left -= 1
		inSpace = space
	}
	return value.length - 1
}

/** Source offsets of the characters of a text node. */
interface Alignment {
	readonly starts: Uint32Array
	readonly ends: Uint32Array
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/iy
/** More than this many characters in a row are not left out between two that are shown (a judgement). */
const mostSkipped = 200

/**
 * Character references, escapes, carriage returns, and the marks before the lines of a quotation make a text node's
 * value shorter than its source: both are read side by side.
 */
function align(value: string, source: string, from: number, to: number): Alignment {
	const starts = new Uint32Array(value.length)
	const ends = new Uint32Array(value.length)
	let at = from
	for (let unit = 0; unit < value.length; unit += 1) {
		const character = value[unit] as string
		const limit = Math.min(to, at + mostSkipped)
		let start = at
		let end = at
		while (start < limit) {
			end = endOfShown(character, source, start)
			if (end > start) break
			start += 1
		}
		// What cannot be found takes no room, so that the next character can be.
		if (end <= start) start = end = at
		starts[unit] = start
		ends[unit] = Math.min(end, to)
		// The second half of a surrogate pair stands where the first does when a reference stands for both.
		const pair = end - start > 1 && /[\uD800-\uDBFF]/.test(character) && unit + 1 < value.length
		if (pair) {
			unit += 1
			starts[unit] = start
			ends[unit] = Math.min(end, to)
		}
		at = end
	}
	return { starts, ends }
}

/** Where the source that shows a character at this place ends; the place itself where it shows another. */
function endOfShown(character: string, source: string, start: number): number {
	if (source[start] === '&') {
		reference.lastIndex = start
		const found = reference.exec(source)?.[0]
		if (character !== '&') return start + (found?.length ?? 0)
		return start + (found && /^&(?:amp|#0{0,4}38|#x0{0,4}26);?$/i.test(found) ? found.length : 1)
	}
	return source[start] === character ? start + 1 : start
}
