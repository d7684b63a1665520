import type { Position } from '@linkworthy/core'
import pico from 'picocolors'
import { clip, clipStart, columns } from './plain-text.ts'

/** How a code frame is drawn. */
export interface CodeFrameOptions {
	/** Colour by escape sequences; the words are the same without. */
	readonly colour: boolean
	/** Columns of the terminal. Default 100, as much as is read at a glance (a judgement). */
	readonly width?: number | undefined
}

/** Columns of a line that are shown before the marked stretch where not all of it can be (a judgement). */
const leadColumns = 20
/** The least that is shown of a line, however narrow the terminal. */
const leastColumns = 30

// One column each, so that the marks stay under what they mark. The two joiners belong to the spelling of some scripts.
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu

/**
 * The line that a finding is about and marks under the stretch that it means, indented by two; empty where the text has
 * no such line. Of a long line, the part around the stretch: a built page can be one line of megabytes, which the libraries
 * for code frames print whole.
 *
 * @param text of the file that the position is in.
 */
export function codeFrame(
	text: string,
	{ start, end }: Pick<Position, 'start' | 'end'>,
	options: CodeFrameOptions,
): string {
	const line = lineAt(text, start.line)
	if (line === null) return ''
	const { dim, red } = pico.createColors(options.colour)
	const number = `${start.line}`
	const room = Math.max(leastColumns, (options.width ?? 100) - number.length - 5)
	const from = Math.min(start.column - 1, line.length)
	const to = end.line > start.line ? line.length : Math.min(Math.max(from, end.column - 1), line.length)
	const [before, marked, after] = clipAround(line, from, to, room)
	const gutter = (name: string): string => dim(`  ${name} │ `)
	const marks = red('^'.repeat(Math.max(1, columns(marked))))
	return `${gutter(number)}${before}${marked}${after}\n${gutter(' '.repeat(number.length))}${' '.repeat(columns(before))}${marks}`
}

/** A line by its number, without its end; null past the last one. Lines end as in the positions of the report. */
function lineAt(text: string, number: number): string | null {
	let start = 0
	let line = 1
	for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) {
		if (line === number) return text.slice(start, index)
		start = index + end.length
		line += 1
	}
	return line === number ? text.slice(start) : null
}

/** A line in three parts, made printable: what comes before the marked stretch, the stretch, and what comes after. */
function clipAround(line: string, from: number, to: number, room: number): readonly [string, string, string] {
	// No more units are looked at than can be shown: a column holds two at most, but for marks that take no column.
	const units = 2 * room + 2
	const before = shown(line.slice(Math.max(0, from - units), from)).trimStart()
	const marked = shown(line.slice(from, Math.min(to, from + units)))
	const after = shown(line.slice(to, to + units)).trimEnd()
	// An empty stretch is marked by one column behind what is shown.
	const wanted = Math.max(1, columns(marked)) + columns(after)
	const lead = clipStart(before, room - Math.min(wanted, room - leadColumns))
	const middle = clip(marked, room - columns(lead))
	const left = room - columns(lead) - columns(middle)
	return [lead, middle, left > 0 ? clip(after, left) : '']
}

function shown(text: string): string {
	return text.replaceAll('\t', '  ').replace(unprintable, '\ufffd')
}
