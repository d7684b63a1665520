import type { PageElement } from './element.ts'
import type { PageView } from './page.ts'

/** The element before this one under the same parent; null for the first. */
export function previousSibling(element: PageElement, page: PageView): PageElement | null {
	let found: PageElement | null = page.elements[element.index - 1] ?? null
	while (found && found.depth > element.depth) found = found.parent
	return found && found !== element.parent && found.parent === element.parent ? found : null
}

/** The element after this one under the same parent; null for the last. */
export function nextSibling(element: PageElement, page: PageView): PageElement | null {
	const found = page.elements[element.lastIndex + 1]
	return found && found.parent === element.parent ? found : null
}

/** The outermost element that shows nothing but this one: a wrapper for scrolling, a lone link or paragraph. */
export function outermost(element: PageElement, page: PageView): PageElement {
	let current = element
	const length = page.text.slice(element.textStart, element.textEnd).trim().length
	while (
		current.parent &&
		['div', 'p', 'a', 'picture', 'center', 'span', 'strong', 'em'].includes(current.parent.tag) &&
		current.parent.lastIndex === element.lastIndex &&
		page.text.slice(current.parent.textStart, current.parent.textEnd).trim().length === length
	)
		current = current.parent
	return current
}
