import { describe, expect, test } from 'vitest'
import { assetsOf } from '../detected.fixture.ts'

const page = (container: string, code: string) =>
	`<main><h1>Tides</h1><h2>Height by month</h2><p>Measured at the gauge.</p>${container}<script>${code}</script></main>`

const found = (container: string, code: string) =>
	assetsOf(page(container, code), 'html').flatMap(({ kind, confidence, facts }) => {
		const { library } = { library: null, ...facts }
		return confidence >= 0.5 && library !== null ? [`${kind} ${library}`] : []
	})

describe('an element that a library draws in is told by the call', () => {
	test.each([
		['<div id="a"></div>', "Plotly.newPlot('a', [{ y: [1, 2] }])", 'chart Plotly'],
		['<div id="a"></div>', "Plotly.newPlot(document.getElementById('a'), data)", 'chart Plotly'],
		['<div id="a"></div>', "echarts.init(document.getElementById('a')).setOption({})", 'chart ECharts'],
		['<div id="a"></div>', 'vegaEmbed("#a", { mark: "bar" })', 'chart Vega'],
		['<canvas id="a"></canvas>', "new Chart(document.getElementById('a'), {})", 'chart Chart.js'],
		[
			'<canvas id="a"></canvas>',
			"const ctx = document.getElementById('a').getContext('2d'); new Chart(ctx, { type: 'bar' })",
			'chart Chart.js',
		],
		['<div id="a"></div>', "Highcharts.chart('a', { series: [] })", 'chart Highcharts'],
		['<div id="a"></div>', "c3.generate({ data: { columns: ['b'] }, bindto: '#a' })", 'chart C3'],
		['<div id="a"></div>', "L.map('a').setView([51, 0], 9)", 'map Leaflet'],
		['<div id="a"></div>', "new maplibregl.Map({ style: 's', container: 'a' })", 'map MapLibre'],
		['<div id="a"></div>', "cytoscape({ container: document.getElementById('a') })", 'diagram Cytoscape'],
		[
			'<div id="a"></div>',
			"var box = document.querySelector('#a'); new vis.Network(box, {}, {})",
			'diagram a graph library',
		],
	])('%s %s', (container, code, expected) => {
		expect(found(container, code)[0] ?? 'nothing').toBe(expected)
	})
})

test.each([
	['the library alone', '<div id="a"></div>', 'import Plotly from "plotly"'],
	['a call for an element that is not there', '<div id="a"></div>', "Plotly.newPlot('b', [])"],
	['data in the shape of a table', '<div id="a"></div>', "new google.visualization.DataTable('a')"],
	['a function of a like name', '<div id="a"></div>', "newChart('a'); my.L.mapper('a')"],
])('not by %s', (_, container, code) => {
	expect(found(container, code)).toEqual([])
})
