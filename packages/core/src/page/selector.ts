import { attribute, type PageElement } from './element.ts'

/** Gives an element's CSS selector. */
export type SelectorOf = (element: PageElement) => string

/**
 * Makes CSS selectors that find one element of the page: from the nearest id that no other element has down, by
 * position among its like. Counts ids once, and each parent's children once.
 *
 * @param elements all of the page.
 * @param root what holds the elements without a parent.
 */
export function selectors(
	elements: readonly PageElement[],
	root: { readonly children: readonly unknown[] },
): SelectorOf {
	// Most pages have few assets, many none.
	let known: ReadonlyMap<string, number> | null = null
	const position = positionsOfType(root)
	return (element) => {
		known ??= countIds(elements)
		const owners = known
		const steps: string[] = []
		for (let current: PageElement | null = element; current; current = current.parent) {
			const id = attribute(current, 'id')
			if (id && owners.get(id) === 1) {
				steps.unshift(/^[A-Za-z_][\w-]*$/.test(id) ? `#${id}` : `[id="${escapeString(id)}"]`)
				break
			}
			if (current.tag === 'html' || current.tag === 'body') {
				steps.unshift(current.tag)
				break
			}
			steps.unshift(`${escapeTag(current.tag)}:nth-of-type(${position(current)})`)
		}
		return steps.join(' > ')
	}
}

function countIds(elements: readonly PageElement[]): ReadonlyMap<string, number> {
	const owners = new Map<string, number>()
	for (const { node } of elements) {
		const { id } = node.properties
		if (typeof id === 'string' && id !== '') owners.set(id, (owners.get(id) ?? 0) + 1)
	}
	return owners
}

/** Tells which of its parent's children of the same tag an element is, from 1. */
function positionsOfType(root: { readonly children: readonly unknown[] }): (element: PageElement) => number {
	const known = new Map<unknown, Map<unknown, number>>()
	return (element) => {
		const parent = element.parent?.node ?? root
		let positions = known.get(parent)
		if (!positions) {
			positions = new Map()
			const counts = new Map<string, number>()
			for (const child of parent.children as readonly { type: string; tagName?: string }[]) {
				if (child.type !== 'element' || !child.tagName) continue
				const count = (counts.get(child.tagName) ?? 0) + 1
				counts.set(child.tagName, count)
				positions.set(child, count)
			}
			known.set(parent, positions)
		}
		return positions.get(element.node) ?? 1
	}
}

function escapeString(text: string): string {
	return text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)
}

function escapeTag(tag: string): string {
	return tag.replace(/[^A-Za-z0-9_-]/g, '\\$&')
}
