import type { Element, Properties } from 'hast'

/** An element of the page with what the walk learned of it. Offsets `textStart`, `textEnd` are of the page's text. */
export interface PageElement {
	readonly node: Element
	readonly parent: PageElement | null
	/** Running number in document order. */
	readonly index: number
	readonly tag: string
	readonly depth: number
	textStart: number
	textEnd: number
	/** Running number of the last element inside it, or its own. */
	lastIndex: number
	/** Not shown: `hidden`, `aria-hidden` (but for frames and canvases), `display: none`, a template. */
	hidden: boolean
	/** In the main content: not navigation, header, footer, sidebar, comments, consent. */
	inMain: boolean
}

/** The value of an attribute as text; null where it is missing. Lists are joined by spaces. */
export function attribute(of: PageElement | Element, name: string): string | null {
	const { properties } = 'node' in of ? of.node : of
	return textOf(properties[name])
}

/** The value of a property of an element as text. */
export function textOf(value: Properties[string]): string | null {
	if (value === null || value === undefined || value === false) return null
	if (Array.isArray(value)) return value.join(' ')
	return value === true ? '' : String(value)
}

/** The class names. */
export function classes(element: PageElement): readonly string[] {
	const value = element.node.properties.className
	return Array.isArray(value) ? (value as readonly string[]) : []
}

/** The nearest element around this one, itself included, that the test holds for. */
export function closest(
	element: PageElement | null,
	test: (element: PageElement) => boolean,
): PageElement | null {
	for (let current = element; current; current = current.parent) if (test(current)) return current
	return null
}

/** The nearest element around this one, itself included, with one of the tags. */
export function closestTag(element: PageElement | null, ...tags: readonly string[]): PageElement | null {
	return closest(element, (candidate) => tags.includes(candidate.tag))
}

/** Whether `inner` stands in `outer`, or is it. */
export function contains(outer: PageElement, inner: PageElement): boolean {
	return inner.index >= outer.index && inner.index <= outer.lastIndex
}
