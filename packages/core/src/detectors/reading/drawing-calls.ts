import { attribute, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { DetectedPage } from '../detector.ts'
import type { PictureKind } from './picture-chance.ts'

/** What a script of the page draws in an element. */
export interface DrawingCall {
	readonly kind: Extract<PictureKind, 'chart' | 'diagram' | 'map'>
	readonly library: string
}

/** How libraries are called with the element that they draw in, from their documentation. */
const calls: readonly (readonly [RegExp, DrawingCall['kind'], string])[] = [
	[/\bPlotly\.(?:newPlot|react|plot)\(/g, 'chart', 'Plotly'],
	[/\becharts\.init\(/g, 'chart', 'ECharts'],
	[/\b(?:vegaEmbed|vega\.embed|vg\.embed)\(/g, 'chart', 'Vega'],
	[/\bnew\s(?:window\.)?Chart\(/g, 'chart', 'Chart.js'],
	[/\bHighcharts\.(?:chart|stockChart|ganttChart|Chart|StockChart)\(/g, 'chart', 'Highcharts'],
	[/\bnew\sApexCharts\(/g, 'chart', 'ApexCharts'],
	[/\bc3\.generate\(/g, 'chart', 'C3'],
	[/\bbb\.generate\(/g, 'chart', 'billboard.js'],
	[
		/\bnew\s(?:frappe\.Chart|uPlot|Dygraph|roughViz\.\w{1,20}|CanvasJS\.Chart)\(/g,
		'chart',
		'a chart library',
	],
	[
		/\bnew\sgoogle\.visualization\.(?!DataTable|DataView|Query|Geo|Map\b)\w{1,30}\(/g,
		'chart',
		'Google Charts',
	],
	[/\bnew\sChartist\.\w{1,20}\(/g, 'chart', 'Chartist'],
	[/\bam(?:5\.Root\.new|4core\.create)\(/g, 'chart', 'amCharts'],
	[/\bHighcharts\.mapChart\(/g, 'map', 'Highcharts'],
	[/\bnew\sgoogle\.visualization\.(?:GeoChart|GeoMap|Map)\(/g, 'map', 'Google Charts'],
	[/\bL\.map\(|\bnew\sL\.Map\(/g, 'map', 'Leaflet'],
	[/\bnew\smapboxgl\.Map\(/g, 'map', 'Mapbox GL'],
	[/\bnew\smaplibregl\.Map\(/g, 'map', 'MapLibre'],
	[/\bnew\sol\.Map\(/g, 'map', 'OpenLayers'],
	[/\bnew\sgoogle\.maps\.Map\(/g, 'map', 'Google Maps'],
	[/\bcytoscape\(/g, 'diagram', 'Cytoscape'],
	[/\bnew\s(?:vis\.Network|joint\.dia\.Paper)\(/g, 'diagram', 'a graph library'],
]

/** A cheap look: most pages call none of them. */
const anyLibrary =
	/Plotly\.|echarts\.|vegaEmbed|\.embed\(|Chart\(|charts?\.|\b(?:c3|bb)\.generate|uPlot|Dygraph|roughViz|google\.|Chartist|\bam(?:5|4core)\.|\bL\.[mM]ap\(|\.Map\(|cytoscape\(|\.Network\(|joint\.dia/

/** Characters of the arguments in which the element is named, and of code that is read; judgements. */
const mostArguments = 400
const mostCode = 500_000

const elementOption =
	/(?:container|bindto|target|element|renderTo|el|paper)\s{0,4}:\s{0,4}(?:[\w.$]{1,40}\(\s{0,4})?["'`]#?([\w:.-]{1,80})["'`]/
const plainName = /^\s{0,8}([A-Za-z_$][\w$]{0,60})\s{0,4}[,).]/
const quotedName = /["'`]#?([\w:.-]{1,80})["'`]/

/** The elements that inline scripts of the page draw in, by the calls of libraries: an instance, not the library alone. */
export const drawingCalls: (page: DetectedPage) => ReadonlyMap<PageElement, DrawingCall> = oncePerPage(
	(page: DetectedPage) => {
		const found = new Map<string, DrawingCall>()
		const code = inlineCode(page)
		for (const [pattern, kind, library] of code === '' ? [] : calls)
			for (const { 0: call, index } of code.matchAll(pattern)) {
				const start = index + call.length
				const id = elementOf(code.slice(start, start + mostArguments), code)
				if (id !== null && !found.has(id)) found.set(id, { kind, library })
			}
		const drawn = new Map<PageElement, DrawingCall>()
		if (found.size === 0) return drawn
		for (const element of page.elements) {
			const { id } = element.node.properties
			const call = typeof id === 'string' ? found.get(id) : undefined
			if (call) drawn.set(element, call)
		}
		return drawn
	},
)

/** The inline scripts of a page, joined; empty where none of them calls a library. */
function inlineCode(page: DetectedPage): string {
	let code = ''
	let calling = false
	for (const script of page.byTag.get('script') ?? []) {
		if (attribute(script, 'src') !== null || /json|template/i.test(attribute(script, 'type') ?? '')) continue
		for (const child of script.node.children) {
			if (child.type !== 'text') continue
			code += `${child.value}\n`
			calling ||= anyLibrary.test(child.value)
		}
		if (code.length > mostCode) break
	}
	return calling ? code.slice(0, mostCode) : ''
}

/** The id in the arguments of a call: as it is, in an option, in a look-up, or in a variable that holds one. */
function elementOf(words: string, code: string): string | null {
	const variable = plainName.exec(words)?.[1]
	if (variable && variable !== 'document') {
		const given = new RegExp(
			`(?<![\\w$.])${variable.replaceAll('$', '\\$')}\\s{0,4}=\\s{0,4}(?:document|d3|\\$)?[.\\w]{0,30}\\(\\s{0,4}["'\`]#?([\\w:.-]{1,80})["'\`]`,
		).exec(code)
		return given?.[1] ?? null
	}
	if (/^\s{0,8}\{/.test(words)) return elementOption.exec(words)?.[1] ?? null
	return quotedName.exec(words.slice(0, 160))?.[1] ?? null
}
