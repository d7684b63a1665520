import type { Element, Parents, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { dialogElement } from '../dialog/dialog.ts'
import { takenOver } from './taken-over.ts'

/** Offsets in a page's text: the start of something and the place after its end. */
export interface Range {
	readonly start: number
	readonly end: number
}

/** Where things can be put into a page. */
export interface PagePlaces {
	/** Before the end tag of the head; null where the head has none. */
	readonly head: number | null
	/** The texts of its JSON-LD. */
	readonly jsonLd: readonly string[]
	/** Where a block can follow the element that has this range; null if there is no such element. */
	readonly after: (asset: Range) => PlacesAfter | null
}

/** Offsets at which a block can follow an element; null where there is none. */
export interface PlacesAfter {
	/** A `linkworthy-embed` of the page's own, which holds something, is next to it: nothing is to be added. */
	readonly isOffered: boolean
	/** The framework whose app takes the element over, and would lose what is put beside it; null without one. */
	readonly app: string | null
	/** Inside of an empty `linkworthy-embed` that is next to the element, or to one that it is in. */
	readonly held: number | null
	/** After the element, or after the outermost figure, paragraph, link, … that it is in. */
	readonly behind: number | null
}

const parser = unified().use(rehypeParse, { verbose: true })

/** A part of a page that Astro hydrates by itself (astro 1 to 7: runtime/server/astro-island.ts). */
const island = 'astro-island'

/**
 * Elements that a block may stand in. In all others, a paragraph, a link, a figure or a table among them, it would
 * break the markup or belong to the wrong thing.
 */
const blockParents = new Set(
	'body main article section div aside header footer li dd td th blockquote details fieldset form center'.split(
		' ',
	),
)
/** Elements that nothing of ours may be in, however deep, because they are one thing to press, to read or to hydrate. */
const closedElements = new Set(
	`a button label summary figure picture p pre address svg math object noscript template h1 h2 h3 h4 h5 h6 ${island}`.split(
		' ',
	),
)

/** Elements that a parser opens again after a block has ended them (HTML Standard, "formatting" elements). */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** Elements that need no end tag to end where they seem to. */
const endless = new Set('img p embed'.split(' '))

/** Reads the places of a page. */
export function pagePlaces(text: string): PagePlaces {
	const tree: Root = parser.parse(text)
	const parents = new Map<Element, Parents>()
	const byRange = new Map<string, Element>()
	const jsonLd: string[] = []
	const apps = takenOver(tree)
	let head: number | null = null
	visit(tree, 'element', (element, _, parent) => {
		if (parent) parents.set(element, parent)
		const start = element.position?.start.offset
		const end = endOf(element)
		if (start !== undefined && end !== undefined) byRange.set(key({ start, end }), element)
		if (element.tagName === 'head') head = endTagOf(element)
		if (element.tagName === 'script' && /^application\/ld\+json$/i.test(String(element.properties.type)))
			jsonLd.push(...element.children.flatMap((child) => (child.type === 'text' ? [child.value] : [])))
	})
	return {
		head,
		jsonLd,
		after: (asset) => {
			const element = byRange.get(key(asset))
			if (!element) return null
			const path = pathTo(element, parents)
			const dialog = dialogAfter(path)
			const isOffered = dialog !== null && dialog.children.length > 0
			const isHeld = dialog !== null && !isOffered && !isInIsland(dialog, parents)
			const root = path.find((ancestor) => apps.has(ancestor))
			return {
				isOffered,
				app: root ? (apps.get(root) ?? null) : null,
				held: isHeld ? endTagOf(dialog) : null,
				behind: placeBehind(path),
			}
		},
	}
}

/** The elements that an element is in, from the outermost, and itself. */
function pathTo(element: Element, parents: ReadonlyMap<Element, Parents>): Element[] {
	const path = [element]
	for (let at = parents.get(element); at?.type === 'element'; at = parents.get(at)) path.unshift(at)
	return path
}

function dialogAfter(path: readonly Element[]): Element | null {
	for (let at = path.length - 1; at > 0; at--) {
		const next = nextElement(path[at] as Element, path[at - 1] as Element)
		const dialog = next && unwrapped(next)
		if (dialog?.tagName === dialogElement) return dialog
	}
	return null
}

/** What a `div` holds, if that is one element and nothing else: apps put HTML that they are given into one. */
function unwrapped(element: Element): Element {
	const [only, ...more] = element.children
	return element.tagName === 'div' && only?.type === 'element' && more.length === 0 ? only : element
}

function isInIsland(element: Element, parents: ReadonlyMap<Element, Parents>): boolean {
	return pathTo(element, parents).some(({ tagName }) => tagName === island)
}

function placeBehind(path: readonly Element[]): number | null {
	// A link or a highlight that does not end would go on in what is put in.
	if (path.some((element) => formatting.has(element.tagName) && endTagOf(element) === null)) return null
	const closed = path.findIndex(({ tagName }) => closedElements.has(tagName))
	let at = closed < 0 ? path.length - 1 : closed
	for (; at > 0; at--) {
		const [parent, element] = [path[at - 1] as Element, path[at] as Element]
		// What scrolls with a table would scroll the dialog too.
		if (blockParents.has(parent.tagName) && (at === 1 || !isTableBox(parent, element))) break
	}
	const last = path[at] as Element
	const ends = endTagOf(last) !== null || endless.has(last.tagName)
	return at > 0 && ends ? (endOf(last) ?? null) : null
}

/** Whether an element is a box of its own around a wide table: nothing else is in it, and it says that it scrolls. */
function isTableBox({ tagName, properties, children }: Element, table: Element): boolean {
	if (tagName !== 'div' && tagName !== 'section') return false
	if (table.tagName !== 'table') return false
	const isAlone = children.every(
		(child) =>
			child === table || child.type === 'comment' || (child.type === 'text' && child.value.trim() === ''),
	)
	const names = [properties.className, properties.id, properties.style].flat().join(' ')
	return isAlone && (properties.tabIndex !== undefined || /scroll|overflow|responsive|table/i.test(names))
}

/** The element that follows another, if nothing is between them that is shown. */
function nextElement(element: Element, { children }: Element): Element | null {
	for (const node of children.slice(children.indexOf(element) + 1)) {
		if (node.type === 'element') return node
		if (node.type === 'text' && node.value.trim() !== '') return null
	}
	return null
}

function endTagOf({ data }: Element): number | null {
	return data?.position?.closing?.start.offset ?? null
}

function endOf({ position }: Element): number | undefined {
	return position?.end.offset
}

function key({ start, end }: Range): string {
	return `${start} ${end}`
}
