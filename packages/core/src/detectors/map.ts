import { componentName } from '../page/component.ts'
import { attribute, classes, type PageElement } from '../page/element.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { codeBlock } from './reading/code-block.ts'
import { drawnBy } from './reading/drawing-code.ts'
import { frameHost, frameSource } from './reading/frame-hosts.ts'
import { pictureTags } from './reading/picture.ts'
import { fromContainer, fromPicture } from './reading/picture-candidate.ts'

/** A geographic map: picture, frame of a map host, or the container of a map library. */
export const map: Detector<'map'> = {
	kind: 'map',
	tags: [...pictureTags, 'iframe', 'div', 'pre'],
	element(element, page) {
		if (element.tag === 'iframe') return byFrame(element, page)
		if (element.tag === 'div') {
			const library = libraryOf(element)
			return library === null ? null : byScript(element, library, 0.8, `a container of ${library}`, page)
		}
		if (element.tag === 'pre') {
			const drawn = drawnBy(codeBlock(element, page))
			return drawn?.kind === 'map'
				? byScript(element, drawn.library, drawn.confidence, `code of ${drawn.library}`, page)
				: null
		}
		const name = componentName(element)
		return name !== null && /^(?:\w{0,20}-)?(?:leaflet|geo|world|choropleth)?-?map$/i.test(name)
			? byScript(element, name, 0.65, `a component called ${name.slice(0, 40)}`, page)
			: fromPicture('map', element, page)
	},
}

function libraryOf(element: PageElement): string | null {
	const names = classes(element)
	if (names.includes('leaflet-container')) return 'Leaflet'
	if (names.includes('mapboxgl-map')) return 'Mapbox GL'
	if (names.includes('maplibregl-map')) return 'MapLibre'
	return names.includes('ol-viewport') ? 'OpenLayers' : null
}

function byFrame(element: PageElement, page: DetectedPage): Candidate<'map'> | null {
	const src = frameSource(element)
	const host = src === null ? null : frameHost(src)
	if (src === null || host?.kind !== 'map') return null
	// "How to find us": one place on a general map is nobody's asset.
	const onePlace =
		/[?&](?:q|pb|place|marker)=|\/maps\/embed/i.test(src) && !/mid=|\/d\/u?\d?\/?embed|viewer/i.test(src)
	return fromContainer('map', element, page, {
		form: 'frame',
		library: host.name,
		confidence: onePlace ? 0.35 : 0.85,
		cues: [
			{ cue: `a frame of ${host.name}`, element },
			...(attribute(element, 'title') ? [{ cue: 'it has a title' }] : []),
		],
		thirdParty: host.thirdParty,
		hasFallback: false,
		src,
	})
}

function byScript(
	element: PageElement,
	library: string,
	confidence: number,
	cue: string,
	page: DetectedPage,
): Candidate<'map'> {
	return fromContainer('map', element, page, {
		form: element.tag === 'pre' ? 'code' : 'script',
		library,
		confidence,
		cues: [{ cue, element }],
		thirdParty: false,
		hasFallback: element.tag === 'pre',
	})
}
