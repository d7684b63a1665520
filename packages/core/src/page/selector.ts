import { attribute, type PageElement } from './element.ts'

/** A CSS selector that finds the element in the page: from the nearest id down, by position among its like. */
export function selectorOf(element: PageElement, positions: PositionsOfType): string {
	const steps: string[] = []
	for (let current: PageElement | null = element; current; current = current.parent) {
		const id = attribute(current, 'id')
		if (id) {
			steps.unshift(/^[A-Za-z_][\w-]*$/.test(id) ? `#${id}` : `[id="${escapeString(id)}"]`)
			break
		}
		if (current.tag === 'html' || current.tag === 'body') {
			steps.unshift(current.tag)
			break
		}
		steps.unshift(`${escapeTag(current.tag)}:nth-of-type(${positions(current)})`)
	}
	return steps.join(' > ')
}

/** Tells which of its parent's children of the same tag an element is, from 1. */
export type PositionsOfType = (element: PageElement) => number

/** Counts each parent's children once. */
export function positionsOfType(root: { readonly children: readonly unknown[] }): PositionsOfType {
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
