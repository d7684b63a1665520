import { source } from '../../cues/research.cues.ts'
import { componentName } from '../../page/component.ts'
import type { PageElement } from '../../page/element.ts'
import type { PageView } from '../../page/page.ts'
import { proseFacts } from '../../page/prose.ts'
import { nextSibling, outermost, previousSibling } from '../../page/siblings.ts'
import type { DetectedPage } from '../detector.ts'
import { figureAround, figureBox } from './figure-box.ts'

/** What the page says beside a table or a picture. */
export interface Labels {
	/** The figure, or what stands for it, or the element itself. */
	readonly whole: PageElement
	/** `caption`, `figcaption`, or the line that names it. */
	readonly caption: string | null
	readonly heading: string | null
	/** A source is named in the caption or right after it. */
	readonly hasSource: boolean
}

const figureLine =
	/^(?:figure|fig\.?|table|chart|diagram|map|abbildung|abb\.?|tabelle|diagramm|karte|tableau|schéma|carte|figura|tabla|gráfico|mapa|tabela|tabella|grafico|mappa|figuur|tabel|grafiek|kaart|図|表|图|圖|그림|표)\s?\d{0,3}/iu

/** Reads the labels of an element of the main content. */
export function labelsOf(element: PageElement, page: PageView): Labels {
	const figure = figureAround(element)
	const box = figure || element.tag === 'table' ? null : figureBox(element, page)
	const whole = figure ?? box?.element ?? outermost(element, page)
	const previous = previousSibling(whole, page)
	const next = nextSibling(whole, page)
	const before = paragraphText(previous, page)
	const after = paragraphText(next, page)
	let named = box ? box.caption : captionIn(figure ?? element, page)
	let caption = named ? page.textOf(named) : ''
	if (
		!caption &&
		after.length > 0 &&
		after.length < 300 &&
		(figureLine.test(after) || isEmphasised(next, page))
	)
		[named, caption] = [next, after]
	if (
		!caption &&
		((before.length < 300 && figureLine.test(before)) || (before.length < 120 && /[:：]$/.test(before)))
	)
		[named, caption] = [previous, before]
	return {
		whole,
		caption: caption || null,
		heading: page.headingOf(element)?.text || null,
		hasSource:
			(caption !== '' && namesSource(named, page)) ||
			(after !== '' && after.length < 400 && namesSource(next, page)),
	}
}

function namesSource(element: PageElement | null, page: PageView): boolean {
	return element !== null && page.says(source, element.textStart, element.textEnd)
}

function captionIn(element: PageElement, page: PageView): PageElement | null {
	for (let at = element.index + 1; at <= element.lastIndex && at < element.index + 4000; at += 1) {
		const child = page.elements[at] as PageElement
		if (child.tag === 'figcaption' || child.tag === 'caption' || isCaptionComponent(child)) return child
	}
	return null
}

function isCaptionComponent(element: PageElement): boolean {
	return /caption$/i.test(componentName(element) ?? '')
}

/** The text of a paragraph that may be a label: no longer than a few lines. */
function paragraphText(element: PageElement | null, page: PageView): string {
	return element && !element.hidden && paragraphTags.has(element.tag) && lengthOf(element) <= 600
		? page.textOf(element)
		: ''
}

const paragraphTags: ReadonlySet<string> = new Set([
	'p',
	'div',
	'small',
	'center',
	'em',
	'figcaption',
	'span',
])

function lengthOf({ textStart, textEnd }: PageElement): number {
	return textEnd - textStart
}

/** A paragraph that is one run of italics or small print: how Markdown authors write captions. */
function isEmphasised(element: PageElement | null, page: PageView): boolean {
	if (element?.tag !== 'p') return false
	const child = page.elements[element.index + 1]
	if (child?.parent !== element || !['em', 'small', 'i', 'sub'].includes(child.tag)) return false
	return lengthOf(child) >= lengthOf(element) * 0.8
}

/** Whether the page speaks of data that its author collected. */
export function speaksOfOwnData(page: DetectedPage): boolean {
	return proseFacts(page).ownCollectionCount > 0
}
