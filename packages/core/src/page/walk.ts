import type { Element, Root, Text } from 'hast'
import type { PageElement } from './element.ts'
import { isNoteMark } from './note-mark.ts'
import { type BoilerplateMark, regionOf } from './regions.ts'
import { type Block, blockTags, flow, type TextRun } from './text.ts'

/** What one traversal of the tree finds. */
export interface Walk {
	readonly elements: readonly PageElement[]
	/** By the running number of the element. */
	readonly marks: BoilerplateMark[]
	/** Elements that say that they hold the main content. */
	readonly mainCandidates: readonly PageElement[]
	readonly runs: readonly TextRun[]
	readonly blocks: readonly Block[]
	readonly text: string
}

/** What an element hands down to what it holds. */
interface Inherited {
	readonly element: PageElement | null
	/** The block-level element that text belongs to. */
	readonly owner: PageElement | null
	readonly inArticle: boolean
	readonly inNoteMark: boolean
	readonly verbatim: boolean
}

const verbatimTags = new Set(['pre', 'textarea', 'select', 'button', 'option', 'svg', 'title'])
const articleTags = new Set(['article', 'main', 'blockquote'])

/** The one traversal. Everything that it leaves out of the text is hidden from readers. */
export function walk(tree: Root): Walk {
	const elements: PageElement[] = []
	const marks: BoilerplateMark[] = []
	const mainCandidates: PageElement[] = []
	const runs: TextRun[] = []
	const blocks: Block[] = []
	// A copy of the characters' range would keep the whole source alive; the pieces are joined once instead.
	const pieces: string[] = []
	let length = 0
	let block: Block | null = null
	let afterSpace = true

	// Not unist-util-visit: over every node of every page that takes three times as long.
	const enter = (node: Element, around: Inherited) => {
		const parent = around.element
		const tag = node.tagName
		const region = regionOf(node, around.inArticle)
		const element: PageElement = {
			node,
			parent,
			index: elements.length,
			tag,
			depth: parent ? parent.depth + 1 : 0,
			textStart: length,
			textEnd: length,
			lastIndex: elements.length,
			hidden: region.isHidden || (parent?.hidden ?? false),
			inMain: false,
		}
		elements.push(element)
		marks.push(region.mark)
		if (region.isMain) mainCandidates.push(element)
		const isBlock = blockTags.has(tag)
		// A block-level element ends the text before it, whatever follows.
		if (isBlock) block = null
		if (tag === 'br' && block && !afterSpace) {
			pieces.push(' ')
			length += 1
			afterSpace = true
		}
		const { children } = node
		if (children.length > 0) {
			const handedDown: Inherited = {
				element,
				owner: isBlock || !around.owner ? element : around.owner,
				inArticle: around.inArticle || articleTags.has(tag),
				inNoteMark: around.inNoteMark || isNoteMark(node),
				verbatim: around.verbatim || verbatimTags.has(tag),
			}
			for (const child of children)
				if (child.type === 'element') enter(child, handedDown)
				else if (child.type === 'text' && !element.hidden && !handedDown.inNoteMark) read(child, handedDown)
			element.lastIndex = elements.length - 1
		}
		if (parent && element.textEnd > parent.textEnd) parent.textEnd = element.textEnd
	}

	const read = (node: Text, { element, owner, verbatim }: Inherited) => {
		if (block === null || block.element !== owner) {
			if (node.value.trim() === '') return
			if (length > 0) {
				pieces.push('\n')
				length += 1
			}
			afterSpace = true
			block = { element: owner as PageElement, start: length, end: length, verbatim }
			blocks.push(block)
		}
		const text = verbatim ? node.value : flow(node.value, afterSpace)
		if (text === '') return
		pieces.push(text)
		runs.push({ start: length, length: text.length, afterSpace, node, parent: element as PageElement })
		length += text.length
		afterSpace = text.endsWith(' ')
		block.end = afterSpace && !verbatim ? length - 1 : length
		;(element as PageElement).textEnd = block.end
	}

	const outside: Inherited = {
		element: null,
		owner: null,
		inArticle: false,
		inNoteMark: false,
		verbatim: false,
	}
	for (const child of tree.children) if (child.type === 'element') enter(child, outside)
	return { elements, marks, mainCandidates, runs, blocks, text: pieces.join('') }
}
