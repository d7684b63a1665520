import { safeSvg } from '@linkworthy/core'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import type { DrawingContent } from './content.ts'
import { firstElement, parseMarkup, pixelLength } from './markup.ts'

/** Largest drawing that is offered, in characters of its SVG; a judgement: more is a picture that should be a file. */
const mostCharacters = 500_000

/**
 * Reads a drawing out of a page, to stand alone: safe, with a size of its own and a font.
 *
 * @returns null where it would not look as it does in its page: its colours come from a style sheet, or parts of it
 * are HTML or pictures; and where it has no size.
 */
export function readDrawing(markup: string): Omit<DrawingContent, 'form' | 'alt'> | null {
	const svg = firstElement(parseMarkup(markup), 'svg')
	if (svg === null || !standsAlone(svg)) return null
	const [, , boxWidth, boxHeight] = String(svg.properties.viewBox ?? '')
		.trim()
		.split(/[\s,]+/)
	const widthPx = pixelLength(svg.properties.width) ?? pixelLength(boxWidth)
	const heightPx = pixelLength(svg.properties.height) ?? pixelLength(boxHeight)
	if (widthPx === null || heightPx === null) return null
	const safe = safeSvg(svg)
	const properties = {
		viewBox: `0 0 ${widthPx} ${heightPx}`,
		fontFamily: 'system-ui, sans-serif',
		...safe.properties,
		width: widthPx,
		height: heightPx,
	}
	// XML knows no control characters, and one of them would keep the whole drawing from being shown.
	const text = toHtml({ ...safe, properties }, { space: 'svg' }).replace(/[^\P{Cc}\n\t]/gu, '')
	return text.length <= mostCharacters ? { svg: text, widthPx, heightPx } : null
}

const lost: ReadonlySet<string> = new Set(['style', 'foreignObject', 'image', 'script', 'video', 'canvas'])

function standsAlone(svg: Element): boolean {
	let whole = true
	let named = false
	let painted = false
	visit(svg, 'element', ({ tagName, properties }) => {
		if (lost.has(tagName)) whole = false
		if (properties.className !== undefined && tagName !== 'svg') named = true
		const { fill, stroke, style } = properties
		if (fill !== undefined || stroke !== undefined || /fill|stroke/.test(String(style ?? ''))) painted = true
	})
	return whole && (painted || !named)
}
