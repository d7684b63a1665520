import type { Element, ElementContent, Root } from 'hast'
import type { PageText } from '../page-text.ts'
import { editTree } from './html-tree.ts'

/** Elements whose white space is what it is. */
const verbatim = new Set(['pre', 'textarea', 'script', 'style', 'svg', 'math'])
/** Elements around which and at whose edges white space shows nothing. */
const blocks = new Set(
	'html head body main article section aside header footer nav div p ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td figure figcaption blockquote h1 h2 h3 h4 h5 h6 hr pre form fieldset details summary meta link title script style base'.split(
		' ',
	),
)

/** The same page without white space that shows nothing. */
export function minified(page: PageText): PageText {
	return editTree(page, (tree) => fold(tree))
}

/** The same page with each block on a line of its own, indented. */
export function prettyPrinted(page: PageText): PageText {
	return editTree(page, (tree) => {
		fold(tree)
		indent(tree, 0)
	})
}

function fold(parent: Root | Element): void {
	const children = parent.children as ElementContent[]
	for (const child of children) {
		if (child.type === 'text') child.value = child.value.replace(/[ \t\n\r\f]+/g, ' ')
		else if (child.type === 'element' && !verbatim.has(child.tagName)) fold(child)
	}
	const isEdge = (at: number) => {
		const beside = children[at]
		return beside ? isBlock(beside) : parent.type === 'root' || blocks.has(parent.tagName)
	}
	for (const [at, child] of children.entries()) {
		if (child.type !== 'text') continue
		if (isEdge(at - 1)) child.value = child.value.replace(/^ /, '')
		if (isEdge(at + 1)) child.value = child.value.replace(/ $/, '')
	}
	parent.children = children.filter((child) => child.type !== 'text' || child.value !== '')
}

function indent(parent: Root | Element, depth: number): void {
	const children = parent.children as ElementContent[]
	const line = { type: 'text', value: `\n${'\t'.repeat(depth)}` } as const
	for (const child of children)
		if (child.type === 'element' && !verbatim.has(child.tagName)) indent(child, depth + 1)
	if (!children.some(isBlock)) return
	parent.children = [
		...children.flatMap((child, at) => {
			const before = children[at - 1]
			return isBlock(child) || (before && isBlock(before)) || at === 0 ? [line, child] : [child]
		}),
		line,
	]
}

function isBlock(node: ElementContent | Root['children'][number]): boolean {
	return node.type === 'element' && blocks.has(node.tagName)
}
