import { componentName } from '../page/component.ts'
import { attribute, classes, closest, type PageElement } from '../page/element.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { codeBlock } from './reading/code-block.ts'
import { drawnBy } from './reading/drawing-code.ts'
import { frameHost, frameSource } from './reading/frame-hosts.ts'
import { pictureTags } from './reading/picture.ts'
import { fromContainer, fromPicture } from './reading/picture-candidate.ts'

/** A visualisation of quantities: picture, inline SVG, canvas, frame of a chart host, code or a script's container. */
export const chart: Detector<'chart'> = {
	kind: 'chart',
	tags: [...pictureTags, 'iframe', 'pre', 'div', 'canvas', 'figure'],
	element(element, page) {
		switch (element.tag) {
			case 'pre': {
				const drawn = drawnBy(codeBlock(element, page))
				return drawn?.kind === 'chart' ? byCode(element, drawn.library, drawn.confidence, page) : null
			}
			case 'iframe':
				return byFrame(element, page)
			case 'div':
			case 'canvas':
			case 'figure':
				return byContainer(element, page)
			default: {
				const name = componentName(element)
				return name !== null &&
					/(?:chart|plot|histogram|heatmap|sparkline)s?$/i.test(name) &&
					!/(?:flow|org)-?charts?$/i.test(name)
					? byScript(element, name, 0.75, `a component called ${name.slice(0, 40)}`, page)
					: fromPicture('chart', element, page)
			}
		}
	},
}

function byCode(
	element: PageElement,
	library: string,
	confidence: number,
	page: DetectedPage,
): Candidate<'chart'> {
	const candidate = fromContainer('chart', element, page, {
		form: 'code',
		library,
		confidence,
		cues: [{ cue: `code of ${library}`, element }],
		thirdParty: false,
		hasFallback: true,
	})
	return { ...candidate, text: page.textOf(element) }
}

function byFrame(element: PageElement, page: DetectedPage): Candidate<'chart'> | null {
	const src = frameSource(element)
	const host = src === null ? null : frameHost(src)
	const named = /(?:^|[-_/])(?:chart|graph|plot|datawrapper-chart)s?(?:[-_/.]|$)/i.test(
		`${attribute(element, 'id') ?? ''}/${host ? '' : (src ?? '').replace(/^https?:\/\/[^/]*/i, '')}`,
	)
	if (host?.kind !== 'chart' && !named) return null
	return fromContainer('chart', element, page, {
		form: 'frame',
		library: host?.name ?? null,
		confidence: host?.kind === 'chart' ? 0.9 : 0.6,
		cues: [{ cue: host ? `a frame of ${host.name}` : 'a frame whose address says chart', element }],
		thirdParty: host?.thirdParty ?? false,
		hasFallback: false,
		src,
	})
}

/** Marks that chart libraries leave on the element they draw in (evidence.md 2.3). */
const instances: readonly (readonly [RegExp, string])[] = [
	[/(?:^|\s)(?:plotly-graph-div|js-plotly-plot)(?:\s|$)/, 'Plotly'],
	[/(?:^|\s)vega-embed(?:\s|$)/, 'Vega'],
	[/(?:^|\s)highcharts-container(?:\s|$)/, 'Highcharts'],
	[/(?:^|\s)apexcharts-canvas(?:\s|$)/, 'ApexCharts'],
	[/(?:^|\s)recharts-wrapper(?:\s|$)/, 'Recharts'],
	[/(?:^|\s)(?:bk-root|bokeh)(?:\s|$)/, 'Bokeh'],
	[/(?:^|\s)flourish-embed(?:\s|$)/, 'Flourish'],
	[/(?:^|\s)infogram-embed(?:\s|$)/, 'Infogram'],
	[/(?:^|\s)tableauPlaceholder(?:\s|$)/, 'Tableau'],
	[/(?:^|\s)datawrapper-vis-\w/, 'Datawrapper'],
	[/(?:^|\s)amcharts/, 'amCharts'],
	[/(?:^|\s)(?:u-wrap|uplot)(?:\s|$)/, 'uPlot'],
	[/(?:^|\s)ct-chart(?:\s|$)/, 'Chartist'],
]

function byContainer(element: PageElement, page: DetectedPage): Candidate<'chart'> | null {
	const names = [...classes(element), attribute(element, 'id') ?? ''].join(' ')
	const marked = instances.find(([pattern]) => pattern.test(names))
	if (marked) return byScript(element, marked[1], 0.9, `a container of ${marked[1]}`, page)
	if (attribute(element, 'dataHighchartsChart') !== null)
		return byScript(element, 'Highcharts', 0.9, 'a container of Highcharts', page)
	if (
		names.includes('_echarts_instance_') ||
		attribute(element, 'dataEchartsInstance') !== null ||
		attribute(element, '_echarts_instance_') !== null
	)
		return byScript(element, 'ECharts', 0.9, 'a container of ECharts', page)
	// A container that holds nothing yet, is called after a chart, and has a script to fill it.
	if (element.tag === 'figure' || page.textOf(element) !== '' || element.lastIndex - element.index > 3)
		return null
	const words = names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
	if (
		!/(?:^|[\s_-])(?:chart|charts|graph|plot|heatmap|histogram|barchart|linechart|scatter|scatterplot|sparkline|viz|vis|dataviz|visualization|timeline)(?:[\s_-]|\d|$)/.test(
			words,
		)
	)
		return null
	const scripted = (page.byTag.get('script') ?? []).some(
		(script) => !/json/.test(attribute(script, 'type') ?? ''),
	)
	if (!scripted || closest(element.parent, (around) => around.tag === 'form') !== null) return null
	return byScript(
		element,
		element.tag === 'canvas' ? 'canvas' : null,
		0.6,
		'an empty container called after a chart, which a script fills',
		page,
	)
}

function byScript(
	element: PageElement,
	library: string | null,
	confidence: number,
	cue: string,
	page: DetectedPage,
): Candidate<'chart'> {
	const fallback = page.elements
		.slice(element.index + 1, Math.min(element.lastIndex, element.index + 40) + 1)
		.some(({ tag }) => tag === 'img' || tag === 'table' || tag === 'svg')
	return fromContainer('chart', element, page, {
		form: 'script',
		library,
		confidence,
		cues: [{ cue, element }],
		thirdParty: false,
		hasFallback: fallback,
	})
}
