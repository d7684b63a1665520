import { attribute } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { PageView } from '../../page/page.ts'

/** The scripts of a page that do more than count visits. */
export interface PageScripts {
	readonly count: number
	/** Names of their files without ending, in lower case. */
	readonly names: readonly string[]
	/** The code in the page, script by script. */
	readonly code: readonly string[]
}

const servants =
	/analytics|gtag|gtm|googletagmanager|matomo|piwik|plausible|umami|fathom|hotjar|segment|clarity|adsbygoogle|pagead|disqus|giscus|utteranc|cookie|consent|recaptcha|polyfill|mathjax|katex|prism|highlight|clipboard|search|lunr|algolia|docsearch|jquery|bootstrap|foundation|modernizr|popper|fontawesome|livereload|hmr|speculation|turbolinks|theme|nav|menu|footnote|recirc/i

const drawingLibraries =
	/^(?:d3_?|d3[.-].{1,30}|plotly.{0,30}|vega.{0,20}|chart|chart\.\w{1,20}|chartjs.{0,10}|echarts.{0,20}|high(?:charts|stock|maps).{0,20}|apexcharts.{0,10}|bokeh.{0,20}|raphael.{0,10}|three.{0,20}|p5|p5\..{1,10}|pixi.{0,10}|c3|nv\.?d3|dygraph.{0,20}|uplot.{0,10}|amcharts.{0,10}|jsxgraph.{0,10}|processing|paper|two|konva|cytoscape.{0,20}|vis-network.{0,10}|sigma|dc|crossfilter)$/

/** Reads the scripts once for each page. */
export const scriptsOf: (page: PageView) => PageScripts = oncePerPage((page: PageView): PageScripts => {
	const names: string[] = []
	const code: string[] = []
	let count = 0
	for (const script of page.byTag.get('script') ?? []) {
		const type = attribute(script, 'type') ?? ''
		if (/json|template|speculation/i.test(type)) continue
		const src = attribute(script, 'src')
		if (src !== null) {
			if (servants.test(src.slice(0, 300))) continue
			const file = src.slice(0, 300).split(/[?#]/)[0] ?? ''
			names.push((file.split('/').at(-1) ?? '').replace(/(?:\.min)?\.m?js$/, '').toLowerCase())
			count += 1
			continue
		}
		const text = script.node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
		if (!/\S/.test(text) || (text.length < 1500 && servants.test(text))) continue
		code.push(text)
		count += 1
	}
	return { count, names, code }
})

/** Whether a library for drawing is among the scripts of a page: D3, Plotly, Vega, three.js. */
export const loadsDrawing: (page: PageView) => boolean = oncePerPage((page: PageView) =>
	scriptsOf(page).names.some((name) => drawingLibraries.test(name)),
)

/** The code in the page, joined; at most 200,000 characters of it. */
export const codeOf: (page: PageView) => string = oncePerPage((page: PageView) =>
	scriptsOf(page).code.join('\n').slice(0, 200_000),
)
