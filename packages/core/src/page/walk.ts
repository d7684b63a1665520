import type { Element, Root, Text } from 'hast'
import type { Units } from '../cues/units.ts'
import type { PageElement } from './element.ts'
import { isNoteMark } from './note-mark.ts'
import { ownDialogTag } from './own-dialog.ts'
import { type BoilerplateMark, regionOf } from './regions.ts'
import { meaningOfTag } from './tag-meaning.ts'
import { type Block, isSpace, type TextRun } from './text.ts'
import { makeTextWriter } from './text-writer.ts'

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
	/** Of the text; they stay until another page is walked. */
	readonly units: Units
}

/** What an element hands down to what it holds, as bits. */
const inArticle = 1
const inNoteMark = 2
const verbatim = 4
const inOwnDialog = 8

/**
 * The one traversal. Everything that it leaves out of the text is hidden from readers.
 *
 * @param isAsWritten text nodes of the length of their range in the source say what stands there.
 * @param isArticle nothing of the site stands around the content: its asides belong to it.
 */
export function walk(tree: Root, source: string, isAsWritten: boolean, isArticle: boolean): Walk {
	const elements: PageElement[] = []
	const marks: BoilerplateMark[] = []
	const mainCandidates: PageElement[] = []
	const runs: TextRun[] = []
	const blocks: Block[] = []
	const writer = makeTextWriter(source.length)
	let block: Block | null = null

	// Not unist-util-visit: over every node of every page that takes three times as long.
	const enter = (node: Element, parent: PageElement | null, owner: PageElement | null, around: number) => {
		const { tagName, children } = node
		const meaning = meaningOfTag(tagName)
		const region = regionOf(node, meaning, (around & inArticle) !== 0)
		const length = writer.length()
		const index = elements.length
		const element: PageElement = {
			node,
			parent,
			index,
			tag: tagName,
			depth: parent === null ? 0 : parent.depth + 1,
			textStart: length,
			textEnd: length,
			lastIndex: index,
			hidden: region.isHidden || parent?.hidden === true || (around & inOwnDialog) !== 0,
			inMain: false,
		}
		elements.push(element)
		marks.push(region.mark)
		if (region.isMain) mainCandidates.push(element)
		// A block-level element ends the text before it, whatever follows.
		if (meaning.isBlock) block = null
		else if (tagName === 'br' && block) writer.space()
		if (children.length > 0) {
			const ownOwner = meaning.isBlock || owner === null ? element : owner
			let inside = around
			if (meaning.isArticle) inside |= inArticle
			if (meaning.isVerbatim) inside |= verbatim
			if (isNoteMark(node)) inside |= inNoteMark
			if (tagName === ownDialogTag) inside |= inOwnDialog
			const silent = element.hidden || (inside & (inNoteMark | inOwnDialog)) !== 0
			for (let at = 0; at < children.length; at += 1) {
				const child = children[at] as Element['children'][number]
				if (child.type === 'element') enter(child, element, ownOwner, inside)
				else if (child.type === 'text' && !silent) read(child, element, ownOwner, (inside & verbatim) !== 0)
			}
			element.lastIndex = elements.length - 1
		}
		if (parent !== null && element.textEnd > parent.textEnd) parent.textEnd = element.textEnd
	}

	const read = (node: Text, parent: PageElement, owner: PageElement, isVerbatim: boolean) => {
		const { value, position } = node
		// A parser may have put a text together of single characters, which takes longer to undo than all the rest.
		const offset = isAsWritten && !isVerbatim ? position?.start.offset : undefined
		const fromSource =
			offset !== undefined && position?.end.offset === offset + value.length && !isInReference(source, offset)
		const text = fromSource ? source : value
		const from = fromSource ? offset : 0
		const to = from + value.length
		if (block === null || block.element !== owner) {
			if (isBlank(text, from, to)) return
			writer.line()
			block = { element: owner, start: writer.length(), end: writer.length(), verbatim: isVerbatim }
			blocks.push(block)
		}
		const start = writer.length()
		const afterSpace = writer.isAfterSpace()
		if (isVerbatim) writer.verbatim(value)
		else writer.flowing(text, from, to)
		const end = writer.length()
		if (end === start) return
		runs.push({ start, length: end - start, afterSpace, node, parent })
		block.end = writer.isAfterSpace() && !isVerbatim ? end - 1 : end
		parent.textEnd = block.end
	}

	const around = isArticle ? inArticle : 0
	for (const child of tree.children) if (child.type === 'element') enter(child, null, null, around)
	return { elements, marks, mainCandidates, runs, blocks, ...writer.written() }
}

/** Whether an offset may stand within a character reference: parse5 puts a text that starts with one there. */
function isInReference(source: string, offset: number): boolean {
	return offset > 0 && source.charCodeAt(offset - 1) !== tagEnd && /[\w#&]/.test(source[offset - 1] as string)
}

/** What most texts stand behind. */
const tagEnd = 0x3e

function isBlank(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at += 1) if (!isSpace(text.charCodeAt(at))) return false
	return true
}
