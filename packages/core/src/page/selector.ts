import type { PageElement } from './element.ts'

/** Gives an element's CSS selector. */
export type SelectorOf = (element: PageElement) => string

/**
 * Makes CSS selectors that find one element of the page: from the nearest id that no other element has down, by
 * position among its like. Counts ids once, each parent's children once, and makes the selector of a parent once.
 *
 * @param elements all of the page.
 */
export function selectors(elements: readonly PageElement[]): SelectorOf {
	const known = new Map<PageElement, string>()
	const position = positionsOfType(elements)
	// Most pages have few assets, many none.
	let shared: ReadonlySet<string> | null = null
	const make = (element: PageElement): string => {
		const { tag, parent } = element
		const { id } = element.node.properties
		if (typeof id === 'string' && id !== '') {
			shared ??= sharedIds(elements)
			if (!shared.has(id)) return /^[A-Za-z_][\w-]*$/.test(id) ? `#${id}` : `[id="${escapeString(id)}"]`
		}
		if (tag === 'html' || tag === 'body') return tag
		const step = `${escapeTag(tag)}:nth-of-type(${position(element)})`
		return parent ? `${selectorOf(parent)} > ${step}` : step
	}
	const selectorOf = (element: PageElement): string => {
		let selector = known.get(element)
		if (selector === undefined) {
			selector = make(element)
			known.set(element, selector)
		}
		return selector
	}
	return selectorOf
}

/** Ids that more than one element has. */
function sharedIds(elements: readonly PageElement[]): ReadonlySet<string> {
	const seen = new Set<string>()
	const shared = new Set<string>()
	for (const { node } of elements) {
		const { id } = node.properties
		if (typeof id !== 'string' || id === '') continue
		if (seen.has(id)) shared.add(id)
		else seen.add(id)
	}
	return shared
}

/** Tells which of its parent's children of the same tag an element is, from 1. */
function positionsOfType(elements: readonly PageElement[]): (element: PageElement) => number {
	/** By running number; 0 where nobody has asked for a child of the same parent. */
	const positions = new Uint32Array(elements.length)
	const count = (parent: PageElement | null) => {
		const counts = new Map<string, number>()
		const last = parent ? parent.lastIndex : elements.length - 1
		for (let at = parent ? parent.index + 1 : 0; at <= last; ) {
			const child = elements[at] as PageElement
			const position = (counts.get(child.tag) ?? 0) + 1
			counts.set(child.tag, position)
			positions[at] = position
			at = child.lastIndex + 1
		}
	}
	return ({ index, parent }) => {
		if (positions[index] === 0) count(parent)
		return positions[index] as number
	}
}

function escapeString(text: string): string {
	return text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)
}

function escapeTag(tag: string): string {
	return tag.replace(/[^A-Za-z0-9_-]/g, '\\$&')
}
