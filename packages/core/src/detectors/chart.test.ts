import { describe, expect, test } from 'vitest'
import { assetsOf, likely, only } from './detected.fixture.ts'

/** Which kinds of picture are likely in a text. */
function kinds(text: string, format: 'markdown' | 'html' | 'mdx' = 'markdown'): string[] {
	return assetsOf(text, format)
		.filter(({ confidence }) => confidence >= 0.5)
		.map(({ kind }) => kind)
}

test.each([
	['/charts/waiting.svg', ['chart']],
	['img/Diagrams/waiting.svg', ['diagram']],
	['/charts/2024/waiting.svg', []],
	['/flowcharts/waiting.svg', []],
])('the folder of %s tells the kind of its pictures', (src, told) => {
	const found = assetsOf(`<p>We wait.</p><img src="${src}" alt="Waiting at Mill Street">`, 'html')
		.filter(({ evidence }) => evidence.some(({ cue }) => cue.startsWith('its folder is called')))
		.map(({ kind }) => kind)
	expect(found).toEqual(told)
})

describe('pictures of quantities', () => {
	test.each([
		['alternative text', '![Bar chart of late boats by month](late.png)'],
		['file name', 'See:\n\n![](/img/late-boats-histogram.svg)'],
		[
			'caption',
			'<figure><img src="a.png" alt=""><figcaption>Line graph of the tide in 2024</figcaption></figure>',
		],
		['German', '![Balkendiagramm der verspäteten Boote](a.png)'],
		['French', '![Graphique : évolution des retards](a.png)'],
		['Spanish', '![Gráfico de barcos por mes](a.png)'],
		['Portuguese', '![Gráfico dos barcos por mês](a.png)'],
		['Italian', '![Grafico delle barche: andamento mensile](a.png)'],
		['Dutch', '![Grafiek van boten per maand](a.png)'],
		['Japanese', '![月別の船の推移を示すグラフ](a.png)'],
		['Chinese', '![每月船只数量折线图](a.png)'],
		['Korean', '![월별 선박 수 그래프](a.png)'],
		['code before it', '```python\nplt.plot(tide)\nplt.show()\n```\n\n![png](output_12_0.png)'],
		['a program’s file name', '![](tides_files/figure-html/unnamed-chunk-3-1.png)'],
	])('are told by %s', (_, text) => {
		expect(likely('chart', text)).toHaveLength(1)
	})

	test('have their facts', () => {
		const text =
			'<figure><img src="late.png" alt="Chart of late boats" width="800" height="500"><figcaption>Late boats by month. Source: Harbour Office</figcaption></figure><p>Get the <a href="late.csv">data</a>.</p>'
		expect(only('chart', text, 'html')).toMatchObject({
			title: 'Late boats by month. Source: Harbour Office',
			src: 'late.png',
			text: 'Chart of late boats Late boats by month. Source: Harbour Office',
			selector: 'body > figure:nth-of-type(1)',
			facts: {
				form: 'image',
				hasCaption: true,
				captionWords: 7,
				hasAlt: true,
				altWords: 4,
				widthPx: 800,
				heightPx: 500,
				hasSource: true,
				hasData: true,
				hasFallback: true,
				thirdParty: false,
				textNearbyWords: 3,
			},
		})
	})

	test('take their size from the file where it is at hand', () => {
		const sized = (src: string) => (src === 'late.png' ? { widthPx: 672, heightPx: 480 } : null)
		expect(
			only('chart', '![Chart of late boats](late.png)', 'markdown', { pictureFile: sized }).facts,
		).toMatchObject({ widthPx: 672, heightPx: 480 })
	})

	test('have data beside them in a table of their section, but not in that they stand in', () => {
		const chart = '<img src="late.png" alt="Chart of late boats">'
		const table = '<table><tr><th>Month<th>Boats<tr><td>May<td>3</table>'
		const hasData = (html: string) => only('chart', html, 'html').facts.hasData
		expect(hasData(`<h2>a</h2>${chart}${table}`)).toBe(true)
		expect(hasData(`<figure>${chart}${table}</figure>`)).toBe(true)
		expect(hasData(`<h2>a</h2>${chart}<h2>b</h2>${table}`)).toBe(false)
		expect(hasData(`<h2>a</h2>${chart}<p><a href="/late.html">more</a>`)).toBe(false)
		const frame = '<iframe src="https://datawrapper.dwcdn.net/aB1cD/1/"></iframe>'
		expect(hasData(`<table role="presentation"><tr><td>words<td>${frame}</table>`)).toBe(false)
	})
})

describe('drawings in the page', () => {
	const bars = Array.from(
		{ length: 6 },
		(_, at) => `<rect x="${at}" y="2" width="3" height="9"/><text>${at * 10}</text>`,
	).join('')

	test('with numbers for labels', () => {
		const { facts, preview } = only(
			'chart',
			`<svg viewBox="0 0 600 300">${bars}<text>Boats</text><script>x()</script></svg>`,
			'html',
		)
		expect(facts).toMatchObject({ form: 'svg', widthPx: 600, heightPx: 300 })
		expect(preview).toHaveProperty('svg')
		expect(JSON.stringify(preview)).not.toContain('script')
	})

	test('of a program', () => {
		const svg = '<svg class="recharts-surface" width="600" height="300"><text>a</text><text>b</text></svg>'
		expect(only('chart', svg, 'html').facts).toMatchObject({ library: 'Recharts' })
	})
})

describe('frames, code, containers', () => {
	test.each([
		['https://datawrapper.dwcdn.net/aB1cD/1/', 'Datawrapper', false],
		['https://flo.uri.sh/visualisation/123/embed', 'Flourish', false],
		['https://ourworldindata.org/grapher/tides', 'Our World in Data', true],
	])('a frame of %s', (src, library, thirdParty) => {
		expect(only('chart', `<iframe src="${src}" title="Tides"></iframe>`, 'html')).toMatchObject({
			src,
			originality: thirdParty ? 0.3 : 0.5,
			facts: { form: 'frame', library, thirdParty },
		})
	})

	test.each([
		['Mermaid', '```mermaid\npie title Boats\n  "late" : 42\n  "early" : 58\n```'],
		['Mermaid', '```mermaid\n---\ntitle: x\n---\nxychart-beta\n  bar [1, 2]\n```'],
		['Vega-Lite', '```vega-lite\n{"mark": "bar"}\n```'],
	])('code of %s', (library, text) => {
		expect(only('chart', text).facts).toMatchObject({ form: 'code', library, hasFallback: true })
	})

	test.each([
		['Plotly', '<div class="plotly-graph-div" id="x"></div>'],
		['Highcharts', '<div class="highcharts-container"></div>'],
		['Highcharts', '<div data-highcharts-chart="0"></div>'],
		['ECharts', '<div _echarts_instance_="ec_1"></div>'],
		['Datawrapper', '<div id="datawrapper-vis-aB1cD"></div>'],
		['Flourish', '<div class="flourish-embed flourish-chart"></div>'],
	])('a container of %s: %s', (library, html) => {
		expect(only('chart', html, 'html').facts).toMatchObject({ form: 'script', library, hasFallback: false })
	})

	test('a container with something to see without script', () => {
		expect(
			only('chart', '<div class="plotly-graph-div"><img src="late.png"></div>', 'html').facts.hasFallback,
		).toBe(true)
	})

	test('a grid of empty containers with short labels, as one', () => {
		const cells = (label: (harbour: string) => string) =>
			['Ayr', 'Oban', 'Wick', 'Leith']
				.map((harbour) => `<div><canvas id="chart_${harbour}"></canvas>${label(harbour)}</div>`)
				.join('')
		const grid = (label: (harbour: string) => string) =>
			kinds(`<p>Tides:</p><div>${cells(label)}</div><script src="/tides.js"></script>`, 'html')
		expect(grid((harbour) => `<p>${harbour}</p>`)).toEqual(['chart'])
		expect(grid((harbour) => `<h3>${harbour}</h3>`)).toHaveLength(4)
	})

	test('a figure with a caption around one component', () => {
		const mdx = '<Figure>\n  <Tides />\n  <FigureCaption>Boats that came late</FigureCaption>\n</Figure>'
		expect(only('chart', mdx, 'mdx')).toMatchObject({ title: 'Boats that came late' })
		expect(kinds('<Figure>\n  <Tides />\n</Figure>', 'mdx')).toEqual([])
		expect(kinds(mdx.replace('Tides', 'YouTube'), 'mdx')).not.toContain('chart')
	})

	test('an empty container that is called after a chart and has a script', () => {
		expect(kinds('<div id="tide-chart"></div><script src="/tides.js"></script>', 'html')).toEqual(['chart'])
		expect(kinds('<canvas class="histogram"></canvas><script>draw()</script>', 'html')).toEqual(['chart'])
	})

	const prose = `<p>${'The tide rose again. '.repeat(4)}</p>`

	test.each([
		['a script of its name', '<script src="/js/init-tides-by-month.js"></script>'],
		['a library that draws', '<script src="https://cdn.jsdelivr.net/npm/d3.v7.min.js"></script>'],
	])('an empty container between paragraphs and %s', (_, script) => {
		expect(kinds(`${prose}<div id="tides-by-month"></div>${prose}${script}`, 'html')).toEqual(['chart'])
	})

	test.each([
		['no library', `${prose}<div id="tides-by-month"></div>${prose}<script src="/js/site.js"></script>`],
		['text before it only', `${prose}<div id="tides-by-month"></div><script src="/d3.min.js"></script>`],
		[
			'a part of the page',
			`${prose}<div id="share-buttons"></div>${prose}<script src="/d3.min.js"></script>`,
		],
		[
			'the name of a control',
			`${prose}<div id="tide-buttons"></div>${prose}<script src="/d3.min.js"></script>`,
		],
		[
			'the name of a box for anything',
			`${prose}<div class="container row"></div>${prose}<script src="/d3.min.js"></script>`,
		],
		['no name', `${prose}<div></div>${prose}<script src="/d3.min.js"></script>`],
	])('but not with %s', (_, html) => {
		expect(kinds(html, 'html')).toEqual([])
	})

	test('but what a custom element in it draws is its own', () => {
		const html = `${prose}<div id="tides"><gradio-app></gradio-app></div>${prose}<script src="/d3.min.js"></script>`
		expect(kinds(html, 'html')).not.toContain('chart')
	})

	test('a container that stands twice on a page counts once', () => {
		const html = '<div class="plotly-graph-div" id="tides"></div>'
		const found = likely('chart', html + html, 'html')
		expect(found.map(({ substance }) => substance)).toEqual([0.8, 0])
	})

	test.each([
		['R Markdown', '```{r tides, echo=FALSE}\nggplot(tides, aes(x, y)) + geom_line()\n```'],
		['Quarto', '```{python}\nplt.plot(tide)\n```'],
		['MyST', '```{code-cell} ipython3\nplt.hist(tide)\n```'],
	])('a cell of %s that plots', (_, text) => {
		expect(only('chart', text).facts.form).toBe('code')
	})

	test.each([
		['shown and not executed', '```python\nplt.plot(tide)\n```'],
		['that plots nothing', '```{r}\nsummary(tides)\n```'],
	])('but not code %s', (_, text) => {
		expect(kinds(text)).toEqual([])
	})

	test.each([
		'{{< chart "tides" >}}',
		'{% chart tides.csv %}',
		'{{< vega-lite spec="tides.json" >}}',
		'{{< mermaid >}}\npie title Boats\n{{< /mermaid >}}',
	])('the shortcode %s', (text) => {
		expect(kinds(`Before.\n\n${text}\n\nAfter.`)).toEqual(['chart'])
	})

	test('a shortcode that is talked about is none', () => {
		expect(kinds('Write `{{< chart "tides" >}}` for it.')).toEqual([])
	})

	test('an output of a notebook', () => {
		const output = (data: string) =>
			`<div class="output_png output_subarea"><img src="data:image/png;base64,${data}"></div>`
		expect(kinds(output('A'.repeat(5000)), 'html')).toEqual(['chart'])
		expect(kinds(output('A'.repeat(100)), 'html')).toEqual([])
		expect(kinds(`<p><img src="data:image/png;base64,${'A'.repeat(5000)}"></p>`, 'html')).toEqual([])
	})

	test('a component', () => {
		expect(only('chart', '<TideChart data={rows} title="Tides" />', 'mdx').facts).toMatchObject({
			form: 'script',
			library: 'TideChart',
		})
		expect(kinds('<bar-chart></bar-chart>', 'html')).toEqual(['chart'])
		expect(kinds('<VegaLite spec={spec} />\n\n<OrgChart />\n\n<Graph />', 'mdx')).toEqual(['chart'])
	})
})

describe('the company that pictures keep', () => {
	const named = [1, 2, 3, 4, 5]
		.map((number) => `![Chart of pier ${number}](/img/tides/${number}.png)\n\n`)
		.join('')

	test('a picture that says little stands among charts', () => {
		expect(likely('chart', `${named}![Boats per year](/img/tides/c.png)`)).toHaveLength(6)
		expect(likely('chart', `${named}![Boats per year](/img/other/c.png)`)).toHaveLength(5)
	})

	test('pictures of several chunks of code are named by knitr', () => {
		const chunks = '## Tides\n\n![](fig/boats-1.png)\n\n![](fig/late-1.png)\n\n'
		expect(likely('chart', `${chunks}![](fig/gauge-1.png)`).length).toBeGreaterThan(
			likely('chart', `${chunks}![](fig/late-2.png)`).length,
		)
	})
})

describe('what a file tells', () => {
	const picture = (drawing: object) => ({
		pictureFile: () => ({
			widthPx: 640,
			heightPx: 480,
			drawing: {
				title: null,
				texts: 0,
				numberTexts: 0,
				letters: 0,
				shapes: 20,
				arrows: 0,
				tool: null,
				...drawing,
			},
		}),
	})
	const kindsWith = (drawing: object) =>
		assetsOf('## Tides\n\n![Gauge](gauge.svg)', 'markdown', picture(drawing))
			.filter(({ confidence }) => confidence >= 0.5)
			.map(({ kind }) => kind)

	test('the program that drew it', () => {
		expect(kindsWith({ tool: { name: 'Matplotlib', kind: 'chart' } })).toEqual(['chart'])
		expect(kindsWith({ tool: { name: 'draw.io', kind: 'diagram' } })).toEqual(['diagram'])
	})

	test('numbers or arrows among what it draws', () => {
		expect(kindsWith({ texts: 8, numberTexts: 7 })).toEqual(['chart'])
		expect(kindsWith({ texts: 6, letters: 40, arrows: 3 })).toEqual(['diagram'])
	})
})

describe('what is no chart', () => {
	test.each([
		['a screenshot', '![Screenshot of the settings dialog](settings.png)'],
		['a screenshot of German', '![Bildschirmfoto der Einstellungen](a.png)'],
		['a logo', '![The Gauge logo](gauge-logo.svg)'],
		['an arrow of the page', '![](img/chart/bottom-arrow.svg)'],
		['a badge', '![build](https://img.shields.io/badge/build-passing-green.svg)'],
		['a photo', '![Photo of the harbour at night](harbour.jpg)'],
		['a hero', '![](hero-banner.jpg)'],
		['a portrait', '![Jo Moon](jo.jpg)'],
		['a graph of nodes', '![Dependency graph of the modules](dependency-graph.svg)'],
		['a word that only starts alike', '![The paragraph and its plot twist](words.png)'],
		['code in a language', '```js\nconst chart = [1, 2, 3]\n```'],
		['a flow chart', '```mermaid\nflowchart LR\n  a --> b\n```'],
	])('%s', (_, text) => {
		expect(kinds(text)).not.toContain('chart')
	})

	test.each([
		['an icon', '<svg viewBox="0 0 24 24"><path d="M0 0"/><rect/><rect/></svg>'],
		[
			'a drawing in a button',
			'<button><svg width="300" height="200" class="recharts-surface"><text>1</text><text>2</text></svg></button>',
		],
		['a picture that says it is an ornament', '<img src="chart.png" alt="chart" role="presentation">'],
		['a hidden picture', '<img src="chart.png" alt="chart" aria-hidden="true">'],
		['a small picture', '<img src="chart.png" alt="chart" width="24" height="24">'],
		['a script alone', '<script src="https://cdn.jsdelivr.net/npm/chart.js@4"></script><p>x</p>'],
		['an empty container without a script', '<div id="tide-chart"></div>'],
		['a container with words', '<div class="chart">The tide rose.</div><script src="/x.js"></script>'],
		['the axis of a chart', '<div class="axis-chart"></div><script src="/x.js"></script>'],
		[
			'a figure component around a picture of something else',
			'<figure><Tides /><img src="harbour.jpg" alt="Photo"><figcaption>The tide</figcaption></figure>',
		],
		['a container in a form', '<form><div id="chart"></div></form><script src="/x.js"></script>'],
		['a frame of a video', '<iframe src="https://www.youtube.com/embed/x"></iframe>'],
		['a frame of charts that are called for, by nobody', '<iframe></iframe>'],
		[
			'a chart in the sidebar',
			'<div class="sidebar"><img src="chart.png" alt="Chart of tides"></div><p>x</p>',
		],
		['a component that shows a graph of nodes', '<p>x</p><paragraph-plotter></paragraph-plotter>'],
	])('%s', (_, html) => {
		expect(kinds(html, 'html')).not.toContain('chart')
	})
})

test('a picture in a figure is one asset, and its table another', () => {
	const html =
		'<figure><img src="a.png" alt="Chart of boats"><img src="b.png" alt="Chart of late boats"><figcaption>Chart of boats</figcaption></figure><table><tr><th>Month<th>Boats<tr><td>May<td>3<tr><td>June<td>4<tr><td>July<td>9</table>'
	expect(kinds(html, 'html')).toEqual(['chart', 'data-table'])
})

describe('the title of a picture', () => {
	test.each([
		['its alternative text', '## Tides\n\n![Bar chart of the tides](a.png)', 'Bar chart of the tides'],
		[
			'the heading above it, where that says nothing',
			'## Tides by month\n\n![chart](chart.png)',
			'Tides by month',
		],
		[
			'the title of the page, without a heading',
			'---\ntitle: The tides\n---\n\n![chart](chart.png)',
			'The tides',
		],
	])('is %s', (_, text, title) => {
		expect(only('chart', text).title).toBe(title)
	})
})
