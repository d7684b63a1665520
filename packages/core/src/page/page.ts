import type { Nodes, Root, RootContent } from 'hast'
import { visit } from 'unist-util-visit'
import { location } from 'vfile-location'
import { componentTag } from '../parse/mdx.ts'
import type { Place } from '../record.ts'
import type { PageFormat, Point, Position } from '../report.ts'
import { isComponent } from './component.ts'
import type { PageElement } from './element.ts'
import { anchorOfHeading, type Heading, slugHeadings } from './headings.ts'
import { chooseMain } from './main-content.ts'
import { isNoteMark } from './note-mark.ts'
import { type BoilerplateMark, boilerplateMark, isHidden } from './regions.ts'
import { selectors } from './selector.ts'
import { offsetsOf, sourceOffsets } from './source-offset.ts'
import { type Block, blockTags, fold, lastBefore, lastStartingUpTo, type TextRun } from './text.ts'

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
	/** All text that is not hidden, without the numbers of footnotes; blocks are apart by a line feed. */
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
	/** The element that holds an offset of the page's text. */
	readonly elementAt: (offset: number) => PageElement
}

interface Walk {
	readonly elements: PageElement[]
	readonly marks: BoilerplateMark[]
	readonly runs: TextRun[]
	readonly blocks: Block[]
	readonly text: string
}

/** Walks the tree once and indexes it. */
export function readPage(tree: Root, source: string, file: string, format: PageFormat): PageView {
	const { elements, marks, runs, blocks, text } = walk(tree)
	chooseMain(elements, marks, text)
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
	const main = (...tags: readonly string[]) => {
		const found = tags.flatMap((tag) => byTag.get(tag) ?? []).filter(inMain)
		return tags.length > 1 ? found.sort((a, b) => a.index - b.index) : found
	}
	const headings = slugHeadings(
		main('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((element) => ({
			element,
			level: Number(element.tag[1]),
			// Permalink marks of generators are no part of a heading.
			text: fold(text.slice(element.textStart, element.textEnd)).replace(/\s?[¶§#🔗⚓]$/u, ''),
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
	const select = selectors(elements, tree)
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
		textOf: (element) => fold(text.slice(element.textStart, element.textEnd)),
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
			return fold(text.slice(start, Math.max(start, Math.min(end, start + most))))
		},
		elementAt: (offset) => {
			const run = runs[Math.max(0, lastStartingUpTo(runs, offset))]
			return run?.parent ?? (elements[0] as PageElement)
		},
	}
}

const verbatimTags = new Set(['pre', 'textarea', 'select', 'button', 'option', 'svg', 'title'])

/** The one traversal. Everything that it leaves out of the text is hidden from readers. */
function walk(tree: Root): Walk {
	const elements: PageElement[] = []
	const marks: BoilerplateMark[] = []
	const runs: TextRun[] = []
	const blocks: Block[] = []
	const owners: PageElement[] = []
	const verbatim: boolean[] = []
	const inArticle: boolean[] = []
	const inNoteMark: boolean[] = []
	const pieces: string[] = []
	let length = 0
	let block: Block | null = null

	// Elements come after what they stand in: the one around a node is the last one or stands around that.
	let around: PageElement | null = null
	const elementAround = (parentNode: Root | RootContent | undefined): PageElement | null => {
		while (around !== null && around.node !== parentNode) around = around.parent
		return around
	}

	visit(tree, (node: Nodes, _index: number | undefined, parentNode: Root | RootContent | undefined) => {
		if (node.type === 'element') {
			const parent = elementAround(parentNode)
			const element: PageElement = {
				node,
				parent,
				index: elements.length,
				tag: node.tagName,
				depth: parent ? parent.depth + 1 : 0,
				textStart: length,
				textEnd: length,
				lastIndex: elements.length,
				hidden: parent?.hidden ?? false,
				inMain: false,
			}
			if (!element.hidden) element.hidden = isHidden(element)
			const within = parent ? (inArticle[parent.index] as boolean) : false
			elements.push(element)
			around = element
			marks.push(boilerplateMark(element, within))
			inArticle.push(
				within || node.tagName === 'article' || node.tagName === 'main' || node.tagName === 'blockquote',
			)
			inNoteMark.push((parent ? (inNoteMark[parent.index] as boolean) : false) || isNoteMark(node))
			const isBlock = blockTags.has(node.tagName)
			owners.push(isBlock || !parent ? element : (owners[parent.index] as PageElement))
			verbatim.push((parent ? (verbatim[parent.index] as boolean) : false) || verbatimTags.has(node.tagName))
			// A block-level element ends the text before it, whatever follows.
			if (isBlock) block = null
			if (node.tagName === 'br' && block) {
				pieces.push(' ')
				length += 1
			}
			return
		}
		if (node.type !== 'text') return
		const parent = elementAround(parentNode)
		if (!parent || parent.hidden || inNoteMark[parent.index]) return
		const owner = owners[parent.index] as PageElement
		if (block?.element !== owner) {
			if (node.value.trim() === '') return
			if (length > 0) {
				pieces.push('\n')
				length += 1
			}
			block = { element: owner, start: length, end: length, verbatim: verbatim[parent.index] as boolean }
			blocks.push(block)
		}
		// A copy of the characters' range would keep the whole source alive; the pieces are joined once instead.
		pieces.push(node.value)
		runs.push({ start: length, node, parent })
		length += node.value.length
		block.end = length
		parent.textEnd = length
	})

	// Children come after their parents, so one pass from the end closes all ranges.
	for (let at = elements.length - 1; at >= 0; at -= 1) {
		const element = elements[at] as PageElement
		const { parent } = element
		if (!parent) continue
		if (element.textEnd > parent.textEnd) parent.textEnd = element.textEnd
		if (element.lastIndex > parent.lastIndex) parent.lastIndex = element.lastIndex
	}
	return { elements, marks, runs, blocks, text: pieces.join('') }
}
