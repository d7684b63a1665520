import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { EXIT, visit } from 'unist-util-visit'

const parser = unified().use(rehypeParse, { fragment: true })

/** Reads a piece of a page as a browser would. */
export function parseMarkup(html: string): Root {
	return parser.parse(html)
}

/** The first element with the tag. */
export function firstElement(tree: Nodes, tagName: string): Element | null {
	let found: Element | null = null
	visit(tree, { type: 'element', tagName }, (element: Element) => {
		found = element
		return EXIT
	})
	return found
}

/** A length in CSS pixels as attributes write it; null for percentages and what is none. */
export function pixelLength(value: unknown): number | null {
	const pixels = /^\s*\d{1,5}(?:\.\d{1,6})?(?:px)?\s*$/.test(String(value))
		? Number.parseFloat(String(value))
		: 0
	return pixels >= 1 ? Math.round(pixels) : null
}
