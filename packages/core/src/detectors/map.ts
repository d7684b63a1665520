import { componentName } from '../page/component.ts'
import { classes, type PageElement } from '../page/element.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { codeBlock } from './reading/code-block.ts'
import { isCalled, namesOf } from './reading/component.ts'
import { fromCall, fromCode, fromComponent, fromFrame, fromScript } from './reading/container.ts'
import { drawnBy } from './reading/drawing-code.ts'
import { fromShortcode } from './reading/drawing-shortcode.ts'
import { isCalledMap, isEmptyContainer } from './reading/empty-container.ts'
import { frameSource } from './reading/frame-hosts.ts'
import { pictureTags } from './reading/picture.ts'
import { fromPicture } from './reading/picture-candidate.ts'

/** A geographic map: picture, frame of a map host, code, or the container of a map library. */
export const map: Detector<'map'> = {
	kind: 'map',
	tags: [...pictureTags, 'p', 'iframe', 'div', 'pre'],
	element(element, page) {
		switch (element.tag) {
			case 'iframe':
				return fromFrame('map', element, page, showsOnePlace(frameSource(element) ?? '') ? 0.35 : 0.85)
			case 'p':
				return fromShortcode('map', element, page)
			case 'pre': {
				const drawn = drawnBy(codeBlock(element, page))
				return drawn?.kind === 'map' ? fromCode('map', element, page, drawn) : null
			}
			case 'div':
				return fromLibrary(element, page)
			default: {
				const name = componentName(element)
				return name !== null && isMapName(name)
					? fromComponent('map', element, page, name, 0.65)
					: fromPicture('map', element, page)
			}
		}
	},
}

/** `Map`, `FireMap`, `leaflet-map`; but a site map shows no country. */
function isMapName(name: string): boolean {
	return (
		/(?:^|[a-z]|-)(?:Map|map)$/.test(name.slice(-40)) &&
		!/(?:site|road|mind|source|heat|tree|image|key|bit|hash|code|mini|story|journey|flat|type|concept)-?map$/i.test(
			name,
		)
	)
}

/** "How to find us": one place on a general map is nobody's asset. */
function showsOnePlace(src: string): boolean {
	return /[?&](?:q|pb|place|marker)=|\/maps\/embed/i.test(src) && !/mid=|\/d\/u?\d?\/?embed|viewer/i.test(src)
}

/** Classes that map libraries leave on the element they draw in, from their documentation. */
const libraries: { readonly [name: string]: string } = {
	'leaflet-container': 'Leaflet',
	'mapboxgl-map': 'Mapbox GL',
	'maplibregl-map': 'MapLibre',
	'ol-viewport': 'OpenLayers',
}

function fromLibrary(element: PageElement, page: DetectedPage): Candidate<'map'> | null {
	const call = fromCall('map', element, page, 0.8)
	if (call) return call
	const name = classes(element).find((candidate) => Object.hasOwn(libraries, candidate))
	const library = name === undefined ? undefined : libraries[name]
	if (library === undefined) return fromName(element, page)
	return fromScript('map', element, page, { library, confidence: 0.8, cue: `a container of ${library}` })
}

/** An empty container called after a map, which a script fills. */
function fromName(element: PageElement, page: DetectedPage): Candidate<'map'> | null {
	if (!isCalled(element, /map/i) || !isEmptyContainer(element, page) || !isCalledMap(namesOf(element)))
		return null
	const cue = 'an empty container called after a map, which a script fills'
	return fromScript('map', element, page, { library: null, confidence: 0.6, cue })
}
