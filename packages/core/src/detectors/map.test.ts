import { describe, expect, test } from 'vitest'
import { assetsOf, likely, only } from './detected.fixture.ts'

describe('geographic maps', () => {
	test.each([
		['English', '![Map of the harbours of the north](a.png)'],
		['a choropleth', '![Choropleth of late boats by region](a.png)'],
		['its file name', 'See:\n\n![](/img/world-map.png)'],
		['German', '![Landkarte der Häfen](a.png)'],
		['French', '![Carte du monde des ports](a.png)'],
		['Spanish', '![Mapa de los puertos](a.png)'],
		['Portuguese', '![Mapa dos portos](a.png)'],
		['Italian', '![Mappa dei porti](a.png)'],
		['Dutch', '![Kaart van de havens](a.png)'],
		['Japanese', '![港の地図](a.png)'],
		['Chinese', '![港口地图](a.png)'],
		['Korean', '![항구 지도](a.png)'],
	])('are told by %s', (_, text) => {
		expect(likely('map', text)).toHaveLength(1)
	})

	test.each([
		['Leaflet', '<div class="leaflet-container"></div>'],
		['Mapbox GL', '<div class="mapboxgl-map"></div>'],
		['MapLibre', '<div class="x maplibregl-map"></div>'],
		['OpenLayers', '<div class="ol-viewport"></div>'],
	])('are drawn by %s', (library, html) => {
		expect(only('map', html, 'html').facts).toMatchObject({ form: 'script', library })
	})

	test('may be frames, code, components', () => {
		expect(
			only(
				'map',
				'<iframe src="https://www.google.com/maps/d/embed?mid=1abc" title="Harbours"></iframe>',
				'html',
			).facts,
		).toMatchObject({ form: 'frame' })
		expect(
			only(
				'map',
				'<iframe src="https://www.openstreetmap.org/export/embed.html?bbox=1,2,3,4"></iframe>',
				'html',
			).facts,
		).toMatchObject({ form: 'frame' })
		expect(only('map', '```geojson\n{"type": "FeatureCollection"}\n```').facts).toMatchObject({
			form: 'code',
			library: 'GeoJSON',
		})
		expect(likely('map', '<LeafletMap />', 'mdx')).toHaveLength(1)
		expect(likely('map', '<harbour-map></harbour-map>', 'html')).toHaveLength(1)
	})
})

describe('what is no map', () => {
	test.each([
		['a site map', '![Site map of the docs](sitemap.png)'],
		['a mind map', '![Mind map of the talk](mindmap.png)'],
		['a road map', '![Roadmap for 2025](roadmap.png)'],
		['a heat map', '![Heat map of clicks](heatmap.png)'],
		['a hash map', '![How a hash map grows](hash-map.svg)'],
		['a source map', '![Source map in the debugger](source-map.png)'],
		['a function', '![The map function in three steps](map-function.svg)'],
		['a photo', '![The harbour](harbour.jpg)'],
		['code', '```js\nconst map = new Map()\n```'],
		['JSON', '```json\n{"type": "FeatureCollection"}\n```'],
		['words', 'A map of the harbours would help.'],
	])('%s', (_, text) => {
		expect(likely('map', text)).toEqual([])
	})

	test.each([
		['a component that maps', '<key-mapper></key-mapper><SourceMap />'],
		['a box of another name', '<div class="map-reduce"></div>'],
		['an icon', '<svg viewBox="0 0 24 24" class="map"><path/></svg>'],
	])('%s', (_, html) => {
		expect(likely('map', html, 'html')).toEqual([])
	})

	test('how to find us', () => {
		const frame = (query: string) => `<iframe src="https://www.google.com/maps/embed?${query}"></iframe>`
		expect(likely('map', frame('pb=!1m18!1m12'), 'html')).toEqual([])
		expect(assetsOf(frame('pb=!1m18!1m12'), 'html')).toMatchObject([{ kind: 'map', confidence: 0.35 }])
	})
})

test.each([
	['Map', ['map']],
	['Mappa', ['map']],
	['Karte', ['map']],
	['Table', []],
	['Interactive line chart', ['chart']],
])('a frame of a chart host that is labelled %s', (label, kinds) => {
	const html = `<iframe src="https://datawrapper.dwcdn.net/aB1cD/1/" aria-label="${label}"></iframe>`
	expect(assetsOf(html, 'html').map(({ kind }) => kind)).toEqual(kinds)
})

test.each(['<FireMap />', '<Map center={[1, 2]} />', '<WorldMap />'])('the component %s is a map', (text) => {
	expect(likely('map', text, 'mdx')).toHaveLength(1)
})

test.each(['<SiteMap />', '<RoadMap />', '<HeatMap />', '<Bitmap />', '<MindMap />'])(
	'the component %s is none',
	(text) => {
		expect(likely('map', text, 'mdx')).toEqual([])
	},
)

test('code before a picture that draws a map', () => {
	const text = '```r\nggplot(boats) + geom_sf()\n```\n\n![](harbours.png)'
	expect(likely('map', text)).toHaveLength(1)
})

test('a shortcode for a map', () => {
	expect(likely('map', 'Before.\n\n{{< leaflet-map lat="53.5" >}}\n\nAfter.')).toHaveLength(1)
})

test.each(['map', 'map-container', 'japan-map', 'harbourMap'])(
	'an empty container called %s is a map',
	(id) => {
		expect(
			likely('map', `<p>Before.</p><div id="${id}"></div><script src="/x.js"></script>`, 'html'),
		).toHaveLength(1)
	},
)

test.each([
	['without a script', '<div id="map"></div>'],
	['for a heat map', '<div id="heat-map"></div><script src="/x.js"></script>'],
	['for a site map', '<div class="site-map"></div><script src="/x.js"></script>'],
	['with words', '<div id="map">The harbour</div><script src="/x.js"></script>'],
])('a container %s is no map', (_, html) => {
	expect(likely('map', html, 'html')).toEqual([])
})
