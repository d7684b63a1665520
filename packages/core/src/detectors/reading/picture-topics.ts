import type { CueMatch, WordCue } from '../../cues/cue.ts'
import {
	bareMapWords,
	brandWords,
	captureWords,
	chartWords,
	dataPageWords,
	diagramWords,
	edgeWords,
	infographicWords,
	mapWords,
	measuredWords,
	nodeWords,
	notChartWords,
	notMapWords,
	operatingWords,
	ornamentWords,
	photoWords,
	pointingWords,
	screenshotWords,
	structureWords,
	tableWords,
} from '../../cues/picture.cues.ts'
import type { Span } from '../../page/sentences.ts'
import type { DetectedPage } from '../detector.ts'

/** What words beside a picture can speak of. */
export type PictureTopic =
	| 'chart'
	| 'measure'
	| 'diagram'
	| 'structure'
	| 'infographic'
	| 'map'
	| 'place'
	| 'data'
	| 'table'
	| 'photo'
	| 'brand'
	| 'screenshot'
	| 'capture'
	| 'ornament'
	| 'pointing'
	| 'operating'

const topics: { readonly [topic in PictureTopic]: WordCue } = {
	chart: chartWords,
	measure: measuredWords,
	diagram: diagramWords,
	structure: structureWords,
	infographic: infographicWords,
	map: mapWords,
	place: bareMapWords,
	data: dataPageWords,
	table: tableWords,
	photo: photoWords,
	brand: brandWords,
	screenshot: screenshotWords,
	capture: captureWords,
	ornament: ornamentWords,
	pointing: pointingWords,
	operating: operatingWords,
}

/** Topics of what names a picture. */
export const namingTopics: readonly PictureTopic[] = [
	'chart',
	'measure',
	'diagram',
	'structure',
	'infographic',
	'map',
	'place',
	'table',
	'photo',
	'brand',
	'screenshot',
	'capture',
	'ornament',
]
export const titleTopics: readonly PictureTopic[] = ['data', 'measure', 'diagram', 'structure']
/** Topics of the running text before a picture, which says more of it than the text after. */
export const topicsBefore: readonly PictureTopic[] = [
	'data',
	'chart',
	'measure',
	'diagram',
	'structure',
	'map',
	'table',
	'pointing',
	'operating',
]
export const topicsAfter: readonly PictureTopic[] = [
	'measure',
	'diagram',
	'structure',
	'pointing',
	'operating',
]

/** The topics of a text, of those asked for, each with the words that told it. */
export function topicsOf(text: string, wanted: readonly PictureTopic[]): ReadonlyMap<PictureTopic, CueMatch> {
	const found = new Map<PictureTopic, CueMatch>()
	for (const topic of wanted) {
		const match = topics[topic].exec(text)
		if (match) found.set(topic, match)
	}
	correct(found, text)
	return found
}

/** A dependency graph shows no quantities, a road map no country. */
function correct(found: Map<PictureTopic, CueMatch | null>, text: string): void {
	const nodes = found.has('chart') ? notChartWords.exec(text) : null
	if (nodes) {
		found.delete('chart')
		found.set('diagram', nodes)
	}
	if ((found.has('map') || found.has('place')) && notMapWords.test(text)) {
		found.delete('map')
		found.delete('place')
	}
}

/** The topics of a stretch of the page's text, of those asked for; without a word of theirs it is not read. */
export function topicsIn(
	{ start, end }: Span,
	wanted: readonly PictureTopic[],
	page: DetectedPage,
): readonly PictureTopic[] {
	const said = wanted.filter((topic) => page.says(topics[topic], start, end))
	if (!said.includes('chart') && !said.includes('map')) return said
	const found = new Map(said.map((topic) => [topic, null]))
	correct(found, page.textIn(start, end))
	return [...found.keys()]
}

/** The words that tell a topic of a stretch of the page's text. */
export function wordOf(topic: PictureTopic, { start, end }: Span, page: DetectedPage): string {
	// Words for charts may have told a diagram.
	return topicsOf(page.textIn(start, end), ['chart', topic]).get(topic)?.[0] ?? ''
}

/** Words for charts that are also words for networks. */
const graphWord = /^(?:graphs?|graphe|グラフ|그래프)$/i

/** Whether a word for a chart means a network on this page, which speaks of nodes and of edges. */
export function meansNetwork(word: string, page: DetectedPage): boolean {
	return graphWord.test(word) && speaksOfNetworks(page)
}

function speaksOfNetworks(page: DetectedPage): boolean {
	const { length } = page.text
	return page.says(nodeWords, 0, length) && page.says(edgeWords, 0, length)
}
