import { componentName } from '../page/component.ts'
import { attribute, type PageElement } from '../page/element.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { codeBlock } from './reading/code-block.ts'
import { isCalled, namesOf } from './reading/component.ts'
import { fromCall, fromCode, fromComponent, fromFrame, fromScript } from './reading/container.ts'
import { drawingCalls } from './reading/drawing-calls.ts'
import { drawnBy } from './reading/drawing-code.ts'
import { fromShortcode } from './reading/drawing-shortcode.ts'
import { drawnInto, isCalledChart, isEmptyContainer } from './reading/empty-container.ts'
import { isFigure } from './reading/figure-box.ts'
import { frameHost, frameSource } from './reading/frame-hosts.ts'
import { pictureTags } from './reading/picture.ts'
import { fromContainer, fromPicture } from './reading/picture-candidate.ts'
import { smallMultiples } from './reading/small-multiples.ts'

/** A visualisation of quantities: picture, inline SVG, canvas, frame of a chart host, code or a script's container. */
export const chart: Detector<'chart'> = {
	kind: 'chart',
	tags: [...pictureTags, 'p', 'iframe', 'pre', 'div', 'canvas', 'figure'],
	element(element, page) {
		switch (element.tag) {
			case 'p':
				return fromShortcode('chart', element, page)
			case 'pre': {
				const drawn = drawnBy(codeBlock(element, page))
				return drawn?.kind === 'chart' ? fromCode('chart', element, page, drawn) : null
			}
			case 'iframe':
				return ofFrame(element, page)
			case 'div':
			case 'canvas':
				return ofContainer(element, page)
			case 'figure':
				return ofContainer(element, page) ?? ofFigure(element, page)
			default: {
				const name = componentName(element)
				if (name !== null && isFigure(element)) return ofFigure(element, page)
				return name !== null &&
					/(?:chart|plot|histogram|heatmap|sparkline|treemap|sankey|sunburst|vega(?:-?lite)?|(?:bar|line|area|pie|column|scatter|stacked)-?graph)s?$/i.test(
						name,
					) &&
					!/(?:flow|org)-?charts?$/i.test(name)
					? fromComponent('chart', element, page, name, 0.75)
					: fromPicture('chart', element, page)
			}
		}
	},
}

/** A frame of a chart host, or one that is called a chart by its id or, on an unknown host, by its address. */
function ofFrame(element: PageElement, page: DetectedPage): Candidate<'chart'> | null {
	const hosted = fromFrame('chart', element, page, 0.9)
	if (hosted) return hosted
	const src = frameSource(element)
	const path = src === null || frameHost(src) ? '' : src.replace(/^https?:\/\/[^/]*/i, '')
	const named = /(?:^|[-_/])(?:chart|graph|plot|datawrapper-chart)s?(?:[-_/.]|$)/i
	if (!named.test(`${attribute(element, 'id') ?? ''}/${path}`)) return null
	return fromContainer('chart', element, page, {
		form: 'frame',
		library: null,
		confidence: 0.6,
		cues: [{ cue: 'a frame that is called a chart', element }],
		thirdParty: false,
		hasFallback: false,
		src,
	})
}

/** Components that show what is there without a script, or something else than a drawing. */
const otherComponents =
	/image|img|picture|photo|video|youtube|vimeo|tweet|audio|player|embed|code|table|quote|caption|map|diagram|mermaid|math|card|demo|playground|quiz|calculator/i

/** A `<Figure>` around one component and a caption: the component draws what the caption tells of. */
function ofFigure(figure: PageElement, page: DetectedPage): Candidate<'chart'> | null {
	let drawn: string | null = null
	let hasCaption = false
	if (figure.lastIndex - figure.index > 40) return null
	for (let at = figure.index + 1; at <= figure.lastIndex; at += 1) {
		const inside = page.elements[at] as PageElement
		if (/^(?:img|svg|video|iframe|table|pre|picture)$/.test(inside.tag)) return null
		const name = componentName(inside)
		if (inside.tag === 'figcaption' || /caption$/i.test(name ?? '')) hasCaption = true
		else if (name === null) continue
		else if (drawn !== null || otherComponents.test(name) || inside.textEnd > inside.textStart) return null
		else drawn = name
	}
	return drawn !== null && hasCaption ? fromComponent('chart', figure, page, drawn, 0.55) : null
}

/** Marks that chart libraries leave on the element they draw in, from their documentation and built pages. */
const instances: readonly (readonly [RegExp, string])[] = [
	[/(?:^|\s)(?:plotly-graph-div|js-plotly-plot)(?:\s|$)/, 'Plotly'],
	[/(?:^|\s)vega-embed(?:\s|$)/, 'Vega'],
	[/(?:^|\s)highcharts-(?:container|light|dark|figure)(?:\s|$)/, 'Highcharts'],
	[/(?:^|\s)apexcharts-canvas(?:\s|$)/, 'ApexCharts'],
	[/(?:^|\s)recharts-wrapper(?:\s|$)/, 'Recharts'],
	[/(?:^|\s)(?:bk-root|bokeh)(?:\s|$)/, 'Bokeh'],
	[/(?:^|\s)flourish-embed(?:\s|$)/, 'Flourish'],
	[/(?:^|\s)infogram-embed(?:\s|$)/, 'Infogram'],
	[/(?:^|\s)tableau-?Placeholder(?:\s|$)/, 'Tableau'],
	[/(?:^|\s)datawrapper-vis-\w/, 'Datawrapper'],
	[/(?:^|\s)amcharts/, 'amCharts'],
	[/(?:^|\s)(?:u-wrap|uplot)(?:\s|$)/, 'uPlot'],
	[/(?:^|\s)ct-chart(?:\s|$)/, 'Chartist'],
]

function ofContainer(element: PageElement, page: DetectedPage): Candidate<'chart'> | null {
	if (drawingCalls(page).has(element))
		return fromCall('chart', element, page, 0.9, holdsPicture(element, page))
	const library = libraryOf(element)
	if (library === null && !isEmptyContainer(element, page)) return null
	const names = namesOf(element)
	const hasFallback = holdsPicture(element, page)
	if (library !== null) {
		const cue = `a container of ${library}`
		return fromScript('chart', element, page, { library, confidence: 0.9, cue, hasFallback })
	}
	const empty = { library: element.tag === 'canvas' ? 'canvas' : null, hasFallback }
	if (element.tag !== 'figure' && isCalledChart(names)) {
		const grid = smallMultiples(page).get(element)
		const cue = grid
			? 'a grid of empty containers called after charts, which a script fills'
			: 'an empty container called after a chart, which a script fills'
		return fromScript('chart', grid ?? element, page, { ...empty, confidence: 0.6, cue })
	}
	const cue = drawnInto(element, names, page)
	return cue === null ? null : fromScript('chart', element, page, { ...empty, confidence: 0.55, cue })
}

/** A cheap look before the names are read. */
const anyInstance =
	/plotly|vega-embed|highcharts|apexcharts|recharts|bk-root|bokeh|flourish|infogram|tableau|datawrapper|amcharts|u-?wrap|uplot|ct-chart|echarts/i

function libraryOf(element: PageElement): string | null {
	const names = isCalled(element, anyInstance) ? namesOf(element) : ''
	const marked = names === '' ? undefined : instances.find(([pattern]) => pattern.test(names))
	if (marked) return marked[1]
	if (attribute(element, 'dataHighchartsChart') !== null) return 'Highcharts'
	return attribute(element, 'dataEchartsInstance') !== null ||
		attribute(element, '_echarts_instance_') !== null ||
		names.includes('_echarts_instance_')
		? 'ECharts'
		: null
}

function holdsPicture(element: PageElement, page: DetectedPage): boolean {
	const last = Math.min(element.lastIndex, element.index + 40)
	for (let at = element.index + 1; at <= last; at += 1)
		if (/^(?:img|table|svg)$/.test((page.elements[at] as PageElement).tag)) return true
	return false
}
