import { partNames, toolNames } from '../cues/tool.cues.ts'
import { componentName } from '../page/component.ts'
import { attribute, classes, closestTag, type PageElement } from '../page/element.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { codeBlock } from './reading/code-block.ts'
import { fromCode, fromComponent, fromFrame, fromScript } from './reading/container.ts'
import { drawnBy } from './reading/drawing-code.ts'
import { fromShortcode } from './reading/drawing-shortcode.ts'
import { frameHost, frameSource } from './reading/frame-hosts.ts'
import { scriptsOf } from './reading/page-scripts.ts'
import { pictureTags } from './reading/picture.ts'
import { fromContainer, fromPicture } from './reading/picture-candidate.ts'
import { namedScript, scriptContainers } from './reading/script-container.ts'
import { blockAfter, blockBefore } from './reading/surroundings.ts'

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
			case 'figure':
				return ofContainer(element, page)
			default: {
				const name = componentName(element)
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
	[/(?:^|\s)tableauPlaceholder(?:\s|$)/, 'Tableau'],
	[/(?:^|\s)datawrapper-vis-\w/, 'Datawrapper'],
	[/(?:^|\s)amcharts/, 'amCharts'],
	[/(?:^|\s)(?:u-wrap|uplot)(?:\s|$)/, 'uPlot'],
	[/(?:^|\s)ct-chart(?:\s|$)/, 'Chartist'],
]

function ofContainer(element: PageElement, page: DetectedPage): Candidate<'chart'> | null {
	const names = [...classes(element), attribute(element, 'id') ?? ''].join(' ')
	const library = libraryOf(element, names)
	const hasFallback = holdsPicture(element, page)
	if (library !== null) {
		const cue = `a container of ${library}`
		return fromScript('chart', element, page, { library, confidence: 0.9, cue, hasFallback })
	}
	if (!isEmptyContainer(element, names, page)) return null
	const empty = { library: element.tag === 'canvas' ? 'canvas' : null, hasFallback }
	if (element.tag !== 'figure' && chartNames.test(names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase())) {
		const cue = 'an empty container called after a chart, which a script fills'
		return fromScript('chart', element, page, { ...empty, confidence: 0.6, cue })
	}
	const cue = drawnInto(element, names, page)
	return cue === null ? null : fromScript('chart', element, page, { ...empty, confidence: 0.55, cue })
}

function libraryOf(element: PageElement, names: string): string | null {
	const marked = instances.find(([pattern]) => pattern.test(names))
	if (marked) return marked[1]
	if (attribute(element, 'dataHighchartsChart') !== null) return 'Highcharts'
	const echarts = ['dataEchartsInstance', '_echarts_instance_'].some(
		(name) => attribute(element, name) !== null,
	)
	return echarts || names.includes('_echarts_instance_') ? 'ECharts' : null
}

const chartNames =
	/(?:^|[\s_-])(?:chart|charts|graph|plot|heatmap|histogram|barchart|linechart|scatter|scatterplot|sparkline|viz|vis|dataviz|visualization|timeline)(?:[\s_-]|\d|$)/

/** A container that holds nothing yet, on a page with scripts that could fill it. */
function isEmptyContainer(element: PageElement, names: string, page: DetectedPage): boolean {
	return (
		names.length > 1 &&
		element.textEnd === element.textStart &&
		element.lastIndex - element.index <= 3 &&
		scriptsOf(page).count > 0 &&
		closestTag(element.parent, 'form', 'table', 'a', 'button', 'pre') === null
	)
}

/**
 * What says that a script draws into an empty container between paragraphs: a script file of its name, or a drawing
 * library on the page. Null where it may as well be an advertisement, a part of the page, or something to work with.
 */
function drawnInto(element: PageElement, names: string, page: DetectedPage): string | null {
	if (
		partNames.test(names) ||
		toolNames.test(names) ||
		otherNames.test(names) ||
		element.lastIndex > element.index + 1
	)
		return null
	if (scriptContainers(page).has(element)) return null
	// What a page is built in is no figure of it: text stands before and after.
	const before = blockBefore(element, page)
	const after = blockAfter(element, page)
	if (!before || !after || before.end - before.start < 40) return null
	const script = namedScript(names, page)
	if (script) return `an empty container, and a script that is called like it, ${script}`
	return scriptsOf(page).draws ? 'an empty container between paragraphs, and a library that draws' : null
}

const otherNames =
	/map(?![a-z])|caption|title|image|photo|video|mask|(?:^|[^a-z])bg|background|legend|pointer|root|app(?![a-z])|spacer|clear|end(?![a-z])|player|audio/i

function holdsPicture(element: PageElement, page: DetectedPage): boolean {
	return page.elements
		.slice(element.index + 1, Math.min(element.lastIndex, element.index + 40) + 1)
		.some(({ tag }) => tag === 'img' || tag === 'table' || tag === 'svg')
}
