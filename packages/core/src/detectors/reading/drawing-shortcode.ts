import type { PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { Candidate, DetectedPage } from '../detector.ts'
import { fromScript } from './container.ts'
import { drawnBy } from './drawing-code.ts'
import type { PictureKind } from './picture-chance.ts'
import { shortcodeIn } from './shortcode.ts'

/** Shortcodes that draw, by name. Those of Mermaid say in their text what they draw. */
const drawing: { readonly [name: string]: PictureKind } = {
	chart: 'chart',
	chartjs: 'chart',
	echarts: 'chart',
	plotly: 'chart',
	vega: 'chart',
	vegalite: 'chart',
	'vega-lite': 'chart',
	barchart: 'chart',
	linechart: 'chart',
	datawrapper: 'chart',
	flourish: 'chart',
	graphviz: 'diagram',
	dot: 'diagram',
	plantuml: 'diagram',
	uml: 'diagram',
	diagram: 'diagram',
	goat: 'diagram',
	d2: 'diagram',
	markmap: 'diagram',
	kroki: 'diagram',
	flowchart: 'diagram',
	infogram: 'infographic',
	piktochart: 'infographic',
	leaflet: 'map',
	'leaflet-map': 'map',
	mapbox: 'map',
	openstreetmap: 'map',
	osm: 'map',
	map: 'map',
	maps: 'map',
}

const mayHaveShortcodes = oncePerPage(
	(page: DetectedPage) => page.text.includes('{{') || page.text.includes('{%'),
)

/** A candidate from a shortcode that draws; null for other paragraphs. */
export function fromShortcode<Kind extends PictureKind>(
	kind: Kind,
	element: PageElement,
	page: DetectedPage,
): Candidate<Kind> | null {
	if (!mayHaveShortcodes(page)) return null
	const call = shortcodeIn(element, page)
	if (!call) return null
	const isMermaid = call.name === 'mermaid'
	const known = isMermaid
		? kindOfMermaid(element, page)
		: Object.hasOwn(drawing, call.name) && drawing[call.name]
	if (known !== kind) return null
	const cue = `the shortcode ${call.name}`
	return fromScript(kind, element, page, { library: call.name, confidence: isMermaid ? 0.9 : 0.75, cue })
}

function kindOfMermaid(element: PageElement, page: DetectedPage): PictureKind | undefined {
	const text = page.text.slice(element.textStart, Math.min(element.textEnd, element.textStart + 1000))
	const code = text.replace(/^\s*\{[^}]{0,200}\}\}?/, '')
	return drawnBy({ language: 'mermaid', meta: '', text: code })?.kind
}
