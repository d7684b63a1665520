import type { Element } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { logger, None, parse, textMetrics, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { textWidth, type Weight } from './font.ts'
import { config } from './look.ts'

declare module 'vega' {
	/** Exported, and missing in the types. */
	export const textMetrics: { width: (item: TextItem, text: unknown) => number }
}

/** What Vega has of a text that it wants to know the width of. */
interface TextItem {
	readonly fontSize?: number
	readonly fontWeight?: number | string
}

// Without a canvas Vega guesses widths, far too wide for most.
textMetrics.width = (item: TextItem, text: unknown) =>
	textWidth(
		String(text ?? ''),
		item.fontSize ?? 11,
		Number(item.fontWeight) >= 600 ? (600 satisfies Weight) : 400,
	)

const parser = unified().use(rehypeParse, { fragment: true, space: 'svg' })

/** A drawing with its size in pixels. */
export interface Drawing {
	readonly svg: Element
	readonly widthPx: number
	readonly heightPx: number
}

/** Draws a specification. Nothing is loaded: its data are in it. */
export async function render(spec: TopLevelSpec): Promise<Drawing> {
	const view = new View(parse(compile({ ...spec, padding: 0, config }, { logger: logger(None) }).spec), {
		renderer: 'none',
	})
	const text = await view.toSVG()
	view.finalize()
	const [svg] = parser.parse(text).children
	if (svg?.type !== 'element') throw new TypeError('no drawing')
	return { svg, widthPx: Number(svg.properties.width), heightPx: Number(svg.properties.height) }
}
