import type { Element } from 'hast'

/**
 * Whether an element is the raised number of a footnote, which is no part of the words that it stands at: `sup` around
 * links within the page, as most renderers write it, or such a link around `sup`, as Pandoc does.
 */
export function isNoteMark(node: Element): boolean {
	if (node.tagName !== 'sup' && node.tagName !== 'a') return false
	const inner = node.children.filter((child) => child.type === 'element')
	if (inner.length === 0) return false
	return node.tagName === 'sup'
		? inner.every(linksWithin)
		: linksWithin(node) && inner.every(({ tagName }) => tagName === 'sup')
}

function linksWithin({ tagName, properties }: Element): boolean {
	return tagName === 'a' && typeof properties.href === 'string' && properties.href.startsWith('#')
}
