import type { Root } from 'hast'
import { location } from 'vfile-location'
import type { WordCue } from '../cues/cue.ts'
import type { Places } from '../cues/lexicon.ts'
import { firstIn, lexicon, remember } from '../cues/stretch.ts'
import { tokensOf } from '../cues/tokens.ts'
import { componentTag } from '../parse/mdx.ts'
import type { ParsedPage } from '../parse/parse.ts'
import type { Place } from '../record.ts'
import type { PageFormat, Point, Position } from '../report.ts'
import { isComponent } from './component.ts'
import type { PageElement } from './element.ts'
import { anchorOfHeading, type Heading, slugHeadings } from './headings.ts'
import { chooseMain } from './main-content.ts'
import { selectors } from './selector.ts'
import { offsetsOf, sourceOffsets } from './source-offset.ts'
import {
	type Block,
	flow,
	fold,
	isSpace,
	lastBefore,
	lastStartingUpTo,
	type TextRun,
	wordStarts,
} from './text.ts'
import { walk } from './walk.ts'

/** A page after its one walk: the index of elements and text that everything that reads the page shares. */
export interface PageView {
	readonly file: string
	readonly source: string
	readonly format: PageFormat
	readonly tree: Root
	/** In document order. */
	readonly elements: readonly PageElement[]
	/** Elements by tag; under `componentTag` also all that HTML does not know. */
	readonly byTag: ReadonlyMap<string, readonly PageElement[]>
	/**
	 * All text that is not hidden, without the numbers of footnotes; blocks are apart by a line feed. White space is folded,
	 * but in verbatim blocks.
	 */
	readonly text: string
	readonly runs: readonly TextRun[]
	readonly blocks: readonly Block[]
	/** Of the main content. */
	readonly headings: readonly Heading[]
	/** Shown elements of the main content with one of the tags, in document order. */
	readonly main: (...tags: readonly string[]) => readonly PageElement[]
	/** Shown text of an element, white space folded. */
	readonly textOf: (element: PageElement) => string
	readonly positionOf: (element: PageElement) => Position
	/** Where a stretch of the page's text stands in the file. */
	readonly positionOfText: (start: number, end: number) => Position
	readonly selectorOf: (element: PageElement) => string
	readonly placeOf: (element: PageElement) => Place
	/** The heading that an element stands under; null before the first. */
	readonly headingOf: (element: PageElement) => Heading | null
	/** First and last running number of the section that an element stands in. */
	readonly sectionOf: (element: PageElement) => { readonly first: number; readonly last: number }
	/** Folded text of a range of running numbers, of its first `most` characters. */
	readonly textBetween: (first: number, last: number, most?: number) => string
	/** The page's text between two offsets, white space folded. */
	readonly textIn: (start: number, end: number) => string
	/** Words between two offsets of the page's text. */
	readonly wordsBetween: (start: number, end: number) => number
	/** Where the word cues stand in the page's text. */
	readonly places: Places
	/** Whether a cue stands between two offsets of the page's text. */
	readonly says: (cue: WordCue, start: number, end: number) => boolean
	/** The blocks that a cue stands in, each once. */
	readonly blocksWith: (cue: WordCue) => readonly Block[]
	/** The element that holds an offset of the page's text. */
	readonly elementAt: (offset: number) => PageElement
	/** What `oncePerPage` remembers. */
	readonly memory: unknown[]
}

/** Walks the tree once and indexes it. */
export function readPage(
	{ tree, isAsWritten }: Pick<ParsedPage, 'tree' | 'isAsWritten'>,
	source: string,
	file: string,
	format: PageFormat,
): PageView {
	const walked = walk(tree, source, isAsWritten, format !== 'html')
	chooseMain(walked)
	const { elements, runs, blocks, text, units } = walked
	const byTag = new Map<string, PageElement[]>()
	const index = (tag: string, element: PageElement) => {
		const same = byTag.get(tag)
		if (same) same.push(element)
		else byTag.set(tag, [element])
	}
	for (const element of elements) {
		index(element.tag, element)
		if (isComponent(element)) index(componentTag, element)
	}
	const inMain = (element: PageElement) => element.inMain && !element.hidden
	const shown = new Map<string, readonly PageElement[]>()
	const main = (...tags: readonly string[]) => {
		const key = tags.length === 1 ? (tags[0] as string) : tags.join(' ')
		let found = shown.get(key)
		if (!found) {
			const all: PageElement[] = []
			for (const tag of tags)
				for (const element of byTag.get(tag) ?? []) if (inMain(element)) all.push(element)
			found = tags.length > 1 ? all.sort((a, b) => a.index - b.index) : all
			shown.set(key, found)
		}
		return found
	}
	const headings = slugHeadings(
		main('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((element) => ({
			element,
			level: Number(element.tag[1]),
			// Permalink marks of generators are no part of a heading.
			text: fold(text.slice(element.textStart, element.textEnd)).replace(/\s?[¶§#🔗⚓\u200B]$/u, ''),
			anchor: anchorOfHeading(element),
		})),
		format,
	)
	const locate = location(source)
	const pointAt = (offset: number): Point => {
		const { line, column } = locate.toPoint(Math.min(offset, source.length)) ?? { line: 1, column: 1 }
		return { line, column, offset }
	}
	const positionOf = (element: PageElement): Position => {
		const [start, end] = offsetsOf(element)
		return { file, start: pointAt(start), end: pointAt(end) }
	}
	const offsets = sourceOffsets(runs, source)
	const positionOfText = (start: number, end: number): Position => {
		const from = offsets.startOf(start)
		const to = Math.max(offsets.endOf(Math.max(start, end - 1)), from)
		return { file, start: pointAt(from), end: pointAt(to) }
	}
	const select = selectors(elements)
	const tokens = tokensOf(text, units)
	const starts = wordStarts(text, tokens)
	const wordsBefore = (offset: number) => lastBefore(starts, offset - 1, (start) => start) + 1
	const places = lexicon.placesIn(text, tokens)
	const readText = (from: number, to: number) => {
		let [start, end] = [from, to]
		// The line feed before a block stands between its element's start and its words.
		while (start < end && isSpace(text.charCodeAt(start))) start += 1
		while (start < end && isSpace(text.charCodeAt(end - 1))) end -= 1
		const written = text.slice(start, end)
		const folded = flow(written, true)
		// Cues are mostly asked of what was just read, and they have their places.
		if (folded.length === written.length) remember(folded, { places, start, end })
		return folded
	}
	const headingBefore = (index: number) => lastBefore(headings, index, (heading) => heading.element.index)
	return {
		file,
		source,
		format,
		tree,
		elements,
		byTag,
		text,
		runs,
		blocks,
		headings,
		main,
		textOf: ({ textStart, textEnd }) => readText(textStart, textEnd),
		positionOf,
		positionOfText,
		selectorOf: select,
		placeOf: (element) => ({ position: positionOf(element), selector: select(element) }),
		headingOf: (element) => headings[headingBefore(element.index)] ?? null,
		sectionOf: (element) => {
			const at = headingBefore(element.index)
			const next = headings[at + 1]
			return {
				first: headings[at]?.element.index ?? 0,
				last: next ? next.element.index - 1 : elements.length - 1,
			}
		},
		textBetween: (first, last, most = Number.POSITIVE_INFINITY) => {
			const start = elements[first]?.textStart ?? text.length
			const end = elements[last + 1]?.textStart ?? text.length
			return readText(start, Math.max(start, Math.min(end, start + most)))
		},
		textIn: readText,
		wordsBetween: (start, end) => wordsBefore(end) - wordsBefore(start),
		places,
		says: ({ number }, start, end) => firstIn({ places, start, end }, number) >= 0,
		blocksWith: ({ number }) => {
			const own = places[number] ?? []
			const found: Block[] = []
			for (let at = 0; at < own.length; at += 2) {
				const block = blocks[lastStartingUpTo(blocks, own[at] as number)]
				if (block && block !== found.at(-1) && (own[at + 1] as number) <= block.end) found.push(block)
			}
			return found
		},
		elementAt: (offset) => {
			const run = runs[Math.max(0, lastStartingUpTo(runs, offset))]
			return run?.parent ?? (elements[0] as PageElement)
		},
		memory: [],
	}
}
