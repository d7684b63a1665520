import type { Blockquote, Nodes, RootContent } from 'mdast'
import { replaceOutsideCode } from './outside-code.ts'

/**
 * What stands between `::: name` and `:::`, as VitePress, VuePress, Docusaurus, Starlight, Pandoc, Quarto and MyST write
 * callouts. Offsets are those of the text; `inner` are in the order of the text.
 */
export interface Container {
	readonly name: string
	readonly start: number
	readonly end: number
	readonly inner: readonly Container[]
}

/** The text with the lines that open and close containers blanked, so that all offsets stay, and the containers. */
export function blankContainerLines(text: string): { text: string; containers: readonly Container[] } {
	const containers: Container[] = []
	if (!text.includes(':::')) return { text, containers }
	const open: { name: string; start: number; inner: Container[] }[] = []
	const blanked = replaceOutsideCode(text, /^([ \t>]{0,20}):{3,}([^\n]*)/gm, (match) => {
		const { 0: line, 1: before = '', 2: info = '', index } = match
		const name = /\p{L}[\p{L}\p{N}_-]{0,40}/u.exec(info.slice(0, 80))?.[0]
		if (name) open.push({ name, start: index + before.length, inner: [] })
		else {
			const last = info.trim() === '' ? open.pop() : undefined
			if (!last) return line
			;(open.at(-1)?.inner ?? containers).push({ ...last, end: index })
		}
		return before + ' '.repeat(line.length - before.length)
	})
	// One that is never closed goes to the end of the text.
	for (let last = open.pop(); last; last = open.pop())
		(open.at(-1)?.inner ?? containers).push({ ...last, end: text.length })
	return { text: blanked, containers }
}

/** Puts what stands in a container into a `div` whose class is the container's name. */
export function wrapContainers(node: Nodes, containers: readonly Container[]): void {
	if (containers.length > 0) wrapBelow(node, { containers, at: 0 })
}

/** The containers that are still to come. */
interface Cursor {
	readonly containers: readonly Container[]
	at: number
}

function wrapBelow(node: Nodes, cursor: Cursor): void {
	if (!('children' in node)) return
	const groups: { readonly container: Container | null; readonly children: RootContent[] }[] = []
	for (const child of node.children) {
		const offset = child.position?.start.offset ?? 0
		while ((cursor.containers[cursor.at]?.end ?? Infinity) <= offset) cursor.at++
		const next = cursor.containers[cursor.at]
		const container = next && next.start <= offset ? next : null
		if (!container) wrapBelow(child, cursor)
		const last = groups.at(-1)
		if (last?.container === container) last.children.push(child)
		else groups.push({ container, children: [child] })
	}
	node.children = groups.flatMap(({ container, children }) =>
		container ? [box(container, children)] : children,
	) as never
}

/** `data` makes a `div` of what is a quotation in Markdown's own terms. */
function box({ name, inner }: Container, children: readonly RootContent[]): Blockquote {
	const { start } = children[0]?.position ?? {}
	const { end } = children.at(-1)?.position ?? {}
	const node: Blockquote = {
		type: 'blockquote',
		children: children as Blockquote['children'],
		data: { hName: 'div', hProperties: { className: [name] } },
	}
	if (start && end) node.position = { start, end }
	wrapContainers(node, inner)
	return node
}
