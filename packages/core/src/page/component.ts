import { htmlTagNames } from 'html-tag-names'
import { componentTag } from '../parse/mdx.ts'
import { attribute, closestTag, type PageElement } from './element.ts'
import { ownDialogTag } from './own-dialog.ts'

const known = new Set(htmlTagNames)

/** Whether an element is one that HTML does not know: a custom element, or a component in raw HTML. */
export function isComponent(element: PageElement): boolean {
	return (
		!known.has(element.tag) &&
		element.tag !== componentTag &&
		element.tag !== ownDialogTag &&
		element.tag !== 'svg' &&
		closestTag(element.parent, 'svg', 'math') === null &&
		element.tag !== 'math'
	)
}

/** The name a component was written with; null for plain elements. */
export function componentName(element: PageElement): string | null {
	if (element.tag === componentTag) return attribute(element, 'dataComponent')
	return known.has(element.tag) ? null : element.tag
}
