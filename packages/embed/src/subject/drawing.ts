import { isSafeSheet, safeSvg } from '@linkworthy/core'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import type { DrawingContent, Unshown } from './content.ts'
import { firstElement, parseMarkup, pixelLength } from './markup.ts'

/** Largest drawing that is offered, in characters of its SVG; a judgement: more is a picture that should be a file. */
const mostCharacters = 500_000

/**
 * Reads a drawing out of a page, to stand alone: safe, with a size of its own, a font, and white paper, because most are
 * drawn in black on nothing.
 *
 * @returns why not, where it would not look as it does in its page: its colours come from the page's style sheet, or
 * parts of it are pictures; and where it has no size.
 */
export function readDrawing(markup: string): Omit<DrawingContent, 'form' | 'alt'> | Unshown {
	const svg = firstElement(parseMarkup(markup), 'svg')
	if (svg === null) return { reason: 'its drawing is not in the page' }
	const lost = lostParts(svg)
	if (lost !== null) return { reason: lost }
	const [, , boxWidth, boxHeight] = String(svg.properties.viewBox ?? '')
		.trim()
		.split(/[\s,]+/)
	const widthPx = pixelLength(svg.properties.width) ?? pixelLength(boxWidth)
	const heightPx = pixelLength(svg.properties.height) ?? pixelLength(boxHeight)
	if (widthPx === null || heightPx === null) return { reason: 'its drawing has no size' }
	const safe = safeSvg(svg, true)
	const properties = {
		viewBox: `0 0 ${widthPx} ${heightPx}`,
		fontFamily: 'system-ui, sans-serif',
		...safe.properties,
		width: widthPx,
		height: heightPx,
		style: 'background: #fff',
	}
	// XML knows no control characters, and one of them would keep the whole drawing from being shown.
	const text = toHtml({ ...safe, properties }, { space: 'svg', closeSelfClosing: true }).replace(
		/[^\P{Cc}\n\t]/gu,
		'',
	)
	if (text.length > mostCharacters) return { reason: 'its drawing is too big' }
	return { svg: text, widthPx, heightPx }
}

const pictures: ReadonlySet<string> = new Set([
	'image',
	'video',
	'canvas',
	'iframe',
	'img',
	'input',
	'select',
])

/** What a drawing would lose outside of its page; null where it stands alone. */
function lostParts(svg: Element): string | null {
	let scripted = false
	let holdsPictures = false
	let named = false
	let painted = false
	let borrows = false
	let sheets = ''
	visit(svg, 'element', ({ tagName, properties, children }) => {
		if (tagName === 'script') scripted = true
		if (pictures.has(tagName)) holdsPictures = true
		if (tagName === 'style')
			sheets += children.map((child) => (child.type === 'text' ? child.value : '')).join('')
		if (properties.className !== undefined && tagName !== 'svg') named = true
		const { fill, stroke, style } = properties
		if (fill !== undefined || stroke !== undefined || /fill|stroke/.test(String(style ?? ''))) painted = true
		if ([fill, stroke, style].some((value) => String(value).includes('var(--'))) borrows = true
	})
	if (scripted) return 'a script draws it'
	if (holdsPictures) return 'its drawing holds pictures or controls'
	if (!isSafeSheet(sheets)) return 'its drawing loads styles or fonts'
	const hasColours = sheets !== '' || painted || !named
	// A variable that no sheet of its own sets is the page's.
	const borrowed = (borrows || sheets.includes('var(--')) && !/(?:^|[{;\s])--[\w-]+\s*:/.test(sheets)
	return hasColours && !borrowed ? null : 'its colours come from the style sheet of the page'
}
