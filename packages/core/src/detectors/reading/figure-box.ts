import { componentName } from '../../page/component.ts'
import { classes, closest, type PageElement } from '../../page/element.ts'
import type { PageView } from '../../page/page.ts'

/** What shows a drawing and nothing but it, others beside it, and their caption. */
export interface FigureBox {
	readonly element: PageElement
	readonly caption: PageElement | null
}

/** The `figure` around an element, or the component of that name; null without. */
export function figureAround(element: PageElement): PageElement | null {
	return closest(element, (around) => around.tag === 'figure' || isFigure(around))
}

/** Whether it is a component called `Figure`. */
export function isFigure(element: PageElement): boolean {
	return componentName(element)?.toLowerCase() === 'figure'
}

/** Tags that authors and generators write in place of `figure`. */
const boxTags: ReadonlySet<string> = new Set(['div', 'p', 'a', 'picture', 'center', 'span', 'strong', 'em'])

const drawingTags: ReadonlySet<string> = new Set(['img', 'svg', 'object', 'embed'])

/** What may stand in a box beside drawings without being shown, or around them. */
const silentTags: ReadonlySet<string> = new Set([...boxTags, 'br', 'source', 'noscript', 'b', 'i', 'small'])

/** Elements that are looked through, drawings side by side, characters of a caption; judgements. */
const mostElements = 60
const mostDrawings = 6
const longestCaption = 1200
/** Characters of a paragraph under a drawing that may be its caption without being called so; a judgement. */
const longestPlainCaption = 300

/**
 * The largest box of a drawing that stands in no `figure`: `div.wp-caption`, `div.fig`, a paragraph of pictures, with the
 * caption that its class names, or that stands alone under it in italics, small print or a paragraph.
 */
export function figureBox(drawing: PageElement, page: PageView): FigureBox {
	let found: FigureBox = { element: drawing, caption: null }
	for (let around = drawing.parent; around && boxTags.has(around.tag); around = around.parent) {
		if (around.lastIndex - around.index > mostElements) break
		const box = readBox(around, page)
		// Containers that stand together without a caption may be drawn apart.
		if (!box || (box.caption === null && !drawingTags.has(drawing.tag))) break
		found = box
	}
	return found
}

/** Null for what holds anything else, or the captions of several figures. */
function readBox(element: PageElement, page: PageView): FigureBox | null {
	let caption: PageElement | null = null
	let drawings = 0
	let shownUpTo = element.textStart
	for (let at = element.index + 1; at <= element.lastIndex; at += 1) {
		const inside = page.elements[at] as PageElement
		if (drawingTags.has(inside.tag)) {
			drawings += 1
			if (drawings > mostDrawings || isShown(page, shownUpTo, inside.textStart)) return null
			shownUpTo = inside.textEnd
			at = inside.lastIndex
		} else if (isCaption(inside, element, drawings, page)) {
			if (caption || isShown(page, shownUpTo, inside.textStart)) return null
			caption = inside
			shownUpTo = inside.textEnd
			at = inside.lastIndex
		} else if (!silentTags.has(inside.tag)) return null
	}
	return isShown(page, shownUpTo, element.textEnd) ? null : { element, caption }
}

function isShown(page: PageView, start: number, end: number): boolean {
	return /\S/.test(page.text.slice(start, end))
}

const captionName = /cap(?:tion)?s?(?:-?(?:text|container))?$/i
const fineTags: ReadonlySet<string> = new Set(['em', 'i', 'small', 'sub'])

/** Whether it is a caption by its name, or by standing under drawings: fine print, or a short paragraph. */
function isCaption(inside: PageElement, box: PageElement, drawings: number, page: PageView): boolean {
	const length = inside.textEnd - inside.textStart
	if (length === 0 || length > longestCaption) return false
	if (inside.tag === 'figcaption') return true
	const names = classes(inside)
	if (names.length > 0 && names.some((name) => captionName.test(name))) return !holdsDrawing(inside, page)
	if (drawings === 0) return false
	if (fineTags.has(inside.tag)) return inside.parent === box && !holdsDrawing(inside, page)
	return inside.tag === 'p' && length <= longestPlainCaption && !holdsDrawing(inside, page)
}

function holdsDrawing(element: PageElement, page: PageView): boolean {
	for (let at = element.index + 1; at <= element.lastIndex; at += 1)
		if (drawingTags.has(page.elements[at]?.tag ?? '')) return true
	return false
}
