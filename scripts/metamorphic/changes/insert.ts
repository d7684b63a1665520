import type { PageElement } from '../../../packages/core/src/index.ts'
import { readPage } from '../../../packages/core/src/page/page.ts'
import { parsePage } from '../../../packages/core/src/parse/parse.ts'
import type { PageText } from '../page-text.ts'

/** Elements that can hold what an author adds to a page. */
const containers = new Set(['main', 'article', 'section', 'div', 'body'])

/** Adds HTML at the end of the main content, where an author would go on writing. */
export function append(page: PageText, html: string): PageText {
	const { text, format } = page
	if (format !== 'html') return { ...page, text: `${text.trimEnd()}\n\n${html}\n` }
	const { end } = contentRange(page)
	return { ...page, text: `${text.slice(0, end)}\n${html}\n${text.slice(end)}` }
}

/** Says all of the main content again, below itself; of a Markdown page under a heading, which HTML brings along. */
export function sayTwice(page: PageText): PageText {
	const { text, format } = page
	if (format !== 'html') {
		const start = /^(---|\+\+\+)\r?\n[\s\S]*?\n\1[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0
		return { ...page, text: `${text.trimEnd()}\n\n##### Again\n\n${text.slice(start)}` }
	}
	const { start, end } = contentRange(page)
	return { ...page, text: text.slice(0, end) + text.slice(start, end) + text.slice(end) }
}

/** Where the inside of the element stands in the text that holds all of the main content. */
function contentRange({ file, text, format }: PageText): { start: number; end: number } {
	const view = readPage(parsePage(text, format), text, file, format)
	let root: PageElement | null = null
	for (const { element } of view.blocks)
		if (element.inMain) root = root === null ? element : commonAncestor(root, element)
	while (root !== null && !(containers.has(root.tag) && root.node.position)) root = root.parent
	const whole = root?.node.position
	const start = whole?.start.offset ?? 0
	const end = whole?.end.offset ?? text.length
	const tagEnd = root ? (root.node.children[0]?.position?.start.offset ?? start) : start
	const close = root ? new RegExp(`</${root.tag}\\s*>$`, 'i').exec(text.slice(start, end)) : null
	return { start: tagEnd, end: close ? start + close.index : end }
}

function commonAncestor(one: PageElement, other: PageElement): PageElement {
	let around = one
	while (around.parent && (other.index < around.index || other.index > around.lastIndex))
		around = around.parent
	return around
}
