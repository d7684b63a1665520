import type { Element, Parents, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { type App, apps, type Sign } from './apps.data.ts'

/**
 * What apps take over of a page in the browser: an element that they have not rendered is lost there, and can take
 * content with it. Islands are not meant, because the page around them stays.
 *
 * @returns the framework, by the root of its app; nothing if a script of the page says that it keeps dialogs
 * (`data-keeps-dialogs`).
 */
export function takenOver(tree: Root): ReadonlyMap<Element, string> {
	const seen: { readonly app: App; readonly sign: Element; readonly parent: Parents | undefined }[] = []
	const byId = new Map<unknown, Element>()
	let body: Element | null = null
	let isKept = false
	visit(tree, 'element', (element, _, parent) => {
		const { tagName, properties } = element
		if (tagName === 'body') body = element
		if (properties.id !== undefined && !byId.has(properties.id)) byId.set(properties.id, element)
		if (tagName === 'script' && properties.dataKeepsDialogs !== undefined) isKept = true
		const app = apps.find(({ signs }) => signs.some((sign) => isSign(element, sign)))
		if (app) seen.push({ app, sign: element, parent })
	})
	const roots = new Map<Element, string>()
	if (isKept) return roots
	for (const { app, sign, parent } of seen) {
		const root = rootOf(app, sign, parent, byId) ?? body
		if (root) roots.set(root, app.framework)
	}
	return roots
}

function isSign(element: Element, { tag, properties = {}, text }: Sign): boolean {
	if (tag !== undefined && tag !== element.tagName) return false
	for (const [name, value] of Object.entries(properties)) {
		const stated = element.properties[name] ?? null
		if (stated === null || !value.test(String(stated))) return false
	}
	const [child] = element.children
	return text === undefined || (child?.type === 'text' && text.test(child.value))
}

/** @returns null for the body, and where the framework was told to take another root. */
function rootOf(
	{ root }: App,
	sign: Element,
	parent: Parents | undefined,
	byId: ReadonlyMap<unknown, Element>,
): Element | null {
	if (root === 'sign') return sign
	if (root === 'parent') return parent?.type === 'element' ? parent : null
	return root === 'body' ? null : (byId.get(root.id) ?? null)
}
