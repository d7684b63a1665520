import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { PageText } from '../page-text.ts'
import { editTree } from './html-tree.ts'

/** An HTML page less one thing that makes it easier to trust or to use again. */
export const losses: Readonly<Record<string, (page: PageText) => PageText>> = {
	caption: (page) =>
		replaced(page, ({ tagName }) => (tagName === 'figcaption' || tagName === 'caption' ? [] : null)),
	source: (page) =>
		replaced(page, (node) => (node.tagName === 'cite' || isOutsideLink(node) ? node.children : null)),
	licence: (page) => replaced(page, (node) => (isLicence(node) ? [] : null)),
}

function replaced(page: PageText, by: (node: Element) => ElementContent[] | null): PageText {
	return editTree(page, (tree: Root) => {
		visit(tree, 'element', (node: Element, index, parent) => {
			const instead = parent && index !== undefined ? by(node) : null
			if (instead === null) return
			parent!.children.splice(index!, 1, ...instead)
			return [SKIP, index!]
		})
	})
}

function isOutsideLink({ tagName, properties }: Element): boolean {
	return tagName === 'a' && /^(?:https?:)?\/\//.test(String(properties.href ?? ''))
}

/** Links and metadata that name an open licence. */
function isLicence({ tagName, properties }: Element): boolean {
	const { rel, href } = properties
	if (tagName !== 'a' && tagName !== 'link') return false
	return [rel].flat().includes('license') || /creativecommons\.org|opensource\.org/.test(String(href ?? ''))
}
