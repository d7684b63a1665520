import type { Nodes } from 'hast'
import type { PageElement } from './element.ts'
import type { PageView } from './page.ts'

/**
 * The element that Linkworthy puts its dialogs with codes and citations into. What stands in it is for others to copy and
 * no words of the page.
 */
export const ownDialogTag = 'linkworthy-embed'

/** A text field with a code or a citation. */
export interface OfferedCode {
	readonly element: PageElement
	readonly text: string
}

/** What a dialog offers: the words of its button, and its fields. */
export interface OwnDialog {
	readonly label: string
	readonly codes: readonly OfferedCode[]
}

/** Reads a dialog; all is empty where none is in the element yet. */
export function readOwnDialog({ index, lastIndex }: PageElement, { elements }: PageView): OwnDialog {
	const inside = elements.slice(index + 1, lastIndex + 1)
	const button = inside.find(({ tag }) => tag === 'summary')
	return {
		label: button ? textIn(button.node).trim() : '',
		codes: inside
			.filter(({ tag }) => tag === 'textarea')
			.map((element) => ({ element, text: textIn(element.node) })),
	}
}

function textIn(node: Nodes): string {
	if (node.type === 'text') return node.value
	return 'children' in node ? node.children.map(textIn).join('') : ''
}
