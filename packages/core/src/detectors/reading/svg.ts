import type { ElementContent } from 'hast'
import { attribute, closestTag, type PageElement } from '../../page/element.ts'
import type { PageView } from '../../page/page.ts'
import { fold } from '../../page/text.ts'

/** What is read of the file of a picture. Sizes are CSS pixels. */
export interface PictureFile {
	readonly widthPx: number
	readonly heightPx: number
	/** Of an SVG file; null for other formats, undefined where it was not read. */
	readonly drawing?: DrawingFacts | null
}

/** An SVG of the page. */
export interface SvgFacts extends DrawingFacts {
	readonly widthPx: number | null
	readonly heightPx: number | null
}

/** What an SVG consists of. */
export interface DrawingFacts {
	readonly title: string | null
	/** Pieces of text, those of them that are a number, and their letters. */
	readonly texts: number
	readonly numberTexts: number
	readonly letters: number
	/** Rectangles, paths, circles, lines. */
	readonly shapes: number
	/** Markers, and shapes that are called arrows. */
	readonly arrows: number
	readonly tool: { readonly name: string; readonly kind: 'chart' | 'diagram' | 'map' } | null
}

/** Elements that draw. */
export const shapeTags: ReadonlySet<string> = new Set([
	'rect',
	'path',
	'circle',
	'ellipse',
	'line',
	'polyline',
	'polygon',
])
/** Marks that drawing programs leave in class names and descriptions. */
const tools: readonly (readonly [RegExp, string, 'chart' | 'diagram' | 'map'])[] = [
	[/highcharts/i, 'Highcharts', 'chart'],
	[/recharts/i, 'Recharts', 'chart'],
	[/apexcharts/i, 'ApexCharts', 'chart'],
	[/amcharts/i, 'amCharts', 'chart'],
	[/(?:^|\s)(?:main-svg|js-plotly|plotly)/i, 'Plotly', 'chart'],
	[/(?:^|\s)(?:marks|vega)(?:\s|$)/i, 'Vega', 'chart'],
	[/matplotlib/i, 'Matplotlib', 'chart'],
	[/svglite|ggplot/i, 'ggplot2', 'chart'],
	[/pygal|bokeh|d3-chart|nvd3|flame ?graph/i, 'a chart library', 'chart'],
	[/gnuplot/i, 'gnuplot', 'chart'],
	[/(?:^|\s)plot-[0-9a-f]{5,}/i, 'Observable Plot', 'chart'],
	[/visx/i, 'visx', 'chart'],
	[/mermaid|flowchart|(?:^|\s)statediagram/i, 'Mermaid', 'diagram'],
	[/plantuml/i, 'PlantUML', 'diagram'],
	[/graphviz/i, 'Graphviz', 'diagram'],
	[/draw\.io|mxgraph|diagrams\.net|mxfile/i, 'draw.io', 'diagram'],
	[/excalidraw/i, 'Excalidraw', 'diagram'],
	[/d2-svg|(?:^|\s)d2-/i, 'D2', 'diagram'],
	[/railroad-diagram/i, 'railroad diagrams', 'diagram'],
	[/leaflet|d3-geo|choropleth/i, 'a map library', 'map'],
]

/** The program that a drawing names in its marks: class names, descriptions, the start of a file. */
export function drawingTool(marks: string): SvgFacts['tool'] {
	const tool = tools.find(([pattern]) => pattern.test(marks))
	return tool ? { name: tool[1], kind: tool[2] } : null
}

/** Whether a label is a number, as those of axes are. */
export function isNumberLabel(text: string): boolean {
	return /^[+−–-]?[$€£]?\d[\d.,\s]{0,15}\s?(?:%|[a-zA-Zµ]{0,4})?$/.test(text)
}

/** More elements than this say nothing new of what a drawing is (a judgement). */
const mostElements = 5000

/** Reads an inline SVG of the content; null for icons: hidden, in a control, or with neither text nor size. */
export function readSvg(element: PageElement, page: PageView): SvgFacts | null {
	if (closestTag(element.parent, 'svg', 'button', 'a', 'label', 'summary') !== null) return null
	const [, , boxWidth, boxHeight] = (attribute(element, 'viewBox') ?? '')
		.trim()
		.split(/[\s,]+/)
		.map(Number)
	const widthPx = length(attribute(element, 'width')) ?? positive(boxWidth)
	const heightPx = length(attribute(element, 'height')) ?? positive(boxHeight)
	let texts = 0
	let numberTexts = 0
	let letters = 0
	let shapes = 0
	let arrows = 0
	let title: string | null = null
	let marks = `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`
	for (let at = element.index + 1; at <= element.lastIndex && at <= element.index + mostElements; at += 1) {
		const child = page.elements[at] as PageElement
		if (shapeTags.has(child.tag)) shapes += 1
		if (child.tag === 'text' || child.tag === 'foreignObject') {
			const text = textIn(child.node.children)
			if (text === '') continue
			texts += 1
			letters += text.length
			if (isNumberLabel(text)) numberTexts += 1
		}
		if (
			child.tag === 'marker' ||
			attribute(child, 'markerEnd') !== null ||
			/arrow/i.test(attribute(child, 'className') ?? '')
		)
			arrows += 1
		if (child.tag === 'title' && title === null) title = textIn(child.node.children) || null
		if (child.tag === 'desc' || (child.depth <= element.depth + 2 && child.tag === 'g'))
			marks += ` ${attribute(child, 'className') ?? ''} ${child.tag === 'desc' ? textIn(child.node.children) : ''}`
	}
	const tool = drawingTool(marks.slice(0, 2000))
	// An icon has no text and few shapes; the thresholds are judgements.
	if (!tool && texts < 2 && (shapes < 8 || widthPx === null || widthPx < 200)) return null
	return {
		widthPx,
		heightPx,
		title,
		texts,
		numberTexts,
		letters,
		shapes,
		arrows,
		tool,
	}
}

function textIn(children: readonly ElementContent[], depth = 0): string {
	if (depth > 6) return ''
	return fold(
		children
			.map((child) =>
				child.type === 'text'
					? child.value
					: child.type === 'element'
						? textIn(child.children, depth + 1)
						: '',
			)
			.join(' '),
	)
}

function length(value: string | null): number | null {
	return value === null || value.trim().endsWith('%') ? null : positive(Number.parseFloat(value))
}

function positive(value: number | undefined): number | null {
	return value !== undefined && Number.isFinite(value) && value > 0 ? value : null
}
