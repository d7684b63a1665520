import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { PageText } from '../page-text.ts'

const parser = unified().use(rehypeParse)

/** Edits a page of HTML as a tree. */
export function editTree(page: PageText, edit: (tree: Root) => void): PageText {
	const tree = parser.parse(page.text)
	edit(tree)
	return { ...page, text: serialize(tree) }
}

export function serialize(tree: Root): string {
	return toHtml(tree, { allowDangerousHtml: true })
}

/** An element to be put into a page. */
export function made(
	tagName: string,
	properties: Element['properties'],
	...children: Element['children']
): Element {
	return { type: 'element', tagName, properties, children }
}
