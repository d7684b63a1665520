import type { Cue } from '../../cues/cue.ts'
import {
	chartWords,
	dataPageWords,
	diagramWords,
	infographicWords,
	mapWords,
	measuredWords,
	notChartWords,
	notMapWords,
	ornamentWords,
	plottingCode,
	pointsAtChart,
	pointsAtDiagram,
} from '../../cues/picture.cues.ts'
import { attribute, classes, closest, closestTag, type PageElement } from '../../page/element.ts'
import { previousSibling } from '../../page/siblings.ts'
import type { DetectedPage } from '../detector.ts'
import type { Labels } from './labels.ts'
import type { SvgFacts } from './svg.ts'

/** Kinds of asset that a picture can be. */
export type PictureKind = 'chart' | 'diagram' | 'infographic' | 'map'

/** A picture before it is judged. */
export interface ReadPicture {
	readonly element: PageElement
	readonly form: 'image' | 'svg'
	/** Address as written. */
	readonly src: string | null
	/** Null: no alt attribute. */
	readonly alt: string | null
	readonly labels: Labels
	readonly widthPx: number | null
	readonly heightPx: number | null
	readonly svg: SvgFacts | null
}

/** What a picture likely is. */
export interface PictureChance {
	/** Chance of each kind, 0–1; what is left is no asset. */
	readonly chance: { readonly [kind in PictureKind]: number }
	/** Why, in words, by kind. */
	readonly reasons: { readonly [kind in PictureKind]: readonly string[] }
}

/** The address of an image file. */
export const imageFile: RegExp = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].{0,200})?$/i

/** Log odds of the kinds before anything is known, against being no asset (a judgement, near their shares on pages). */
const prior = { chart: -1.5, diagram: -1.3, infographic: -2.8, map: -3.2 } as const

/** Weighs everything but its pixels that a page tells of a picture. */
export function pictureChance(picture: ReadPicture, page: DetectedPage): PictureChance {
	const odds: { [kind in PictureKind]: number } = { ...prior }
	const reasons: { [kind in PictureKind]: string[] } = { chart: [], diagram: [], infographic: [], map: [] }
	let ornament = 0
	const say = (kind: PictureKind, weight: number, reason: string) => {
		odds[kind] += weight
		reasons[kind].push(reason)
	}
	const { labels, src, alt, svg, widthPx, heightPx, element } = picture
	const name = src === null ? '' : nameWords(src)
	const places: readonly (readonly [string, string, number])[] = [
		['alt text', alt ?? '', 2.2],
		['caption', `${labels.caption ?? ''} ${attribute(element, 'title') ?? ''}`, 2],
		['file name', name, 1.8],
		['class name', classNames(element), 1.2],
		['heading', labels.heading ?? '', 0.5],
	]
	for (const [place, text, weight] of places) {
		if (text.trim() === '') continue
		const found = (cue: Cue) => cue.exec(text)?.[0]
		const graph = notChartWords.exec(text)?.[0]
		const chart = graph ? undefined : found(chartWords)
		const diagram = graph ?? found(diagramWords)
		const measured = chart ? undefined : found(measuredWords)
		const infographic = found(infographicWords)
		const map = notMapWords.test(text) ? undefined : found(mapWords)
		if (chart) say('chart', weight, `"${chart}" in its ${place}`)
		if (measured) say('chart', weight * 0.5, `"${measured}" in its ${place}`)
		// "Screenshot of the workflow settings": no drawing, whatever the program is about.
		const captured = capture.test(text)
		if (diagram) say('diagram', captured ? weight * 0.5 : weight, `"${diagram}" in its ${place}`)
		// A page that is a cheat sheet says so at each of its pictures.
		if (infographic && !infographicWords.test(page.title ?? ''))
			say('infographic', place === 'heading' ? 0.5 : weight * 1.5 + 1.5, `"${infographic}" in its ${place}`)
		if (map) say('map', weight + (loneMapWord.test(map) ? 0.8 : 2), `"${map}" in its ${place}`)
		// "A photo of a chart", "the demo architecture": what names an asset outweighs what names an ornament.
		if (ornamentWords.test(text))
			ornament += (chart ?? diagram ?? infographic ?? map) && !captured ? weight * 0.5 : weight
	}
	if (pointsAtChart.test(labels.before) || pointsAtChart.test(labels.after))
		say('chart', 1.2, 'the text beside it points at a chart')
	if (pointsAtDiagram.test(labels.before) || pointsAtDiagram.test(labels.after))
		say('diagram', 0.9, 'the text beside it points at a drawing')
	if (
		/\d\s?(?:%|ms\b|percent\b|x\b)/.test(`${(alt ?? '').replace(/\|\s?\d.*$/, '')} ${labels.caption ?? ''}`)
	)
		say('chart', 1, 'figures in its alt text or caption')
	if (/^(?:figure|fig\b|abbildung|abb\b|figura|図|图)/i.test(labels.caption ?? ''))
		for (const kind of ['chart', 'diagram'] as const) odds[kind] += 0.6
	if (page.title !== null && dataPageWords.test(page.title)) say('chart', 1.1, 'the page is about data')
	if (closestTag(element, 'figure') !== null && labels.caption !== null) {
		odds.chart += 0.4
		odds.diagram += 0.7
	}
	if (closestTag(element, 'td', 'th') !== null) ornament += 1
	drawnByCode(picture, page, say)
	if (svg) drawnAsSvg(svg, say)
	const extension = /\.(\w{3,4})(?:[?#]|$)/.exec(src ?? '')?.[1]?.toLowerCase()
	if (extension === 'svg') {
		odds.diagram += 0.8
		odds.chart += 0.5
	} else if (extension === 'jpg' || extension === 'jpeg') ornament += 1.2
	else if (extension === 'gif') ornament += 0.7
	if (widthPx !== null && heightPx !== null) {
		const ratio = heightPx / widthPx
		// Tall and large, as infographics on the web are (800 × 3162, 1280 × 7136); the thresholds are judgements.
		if (ratio >= 2 && heightPx >= 1200 && widthPx >= 500)
			say('infographic', ratio >= 3 ? 4 : 3, `tall: ${widthPx} × ${heightPx} pixels`)
		if (widthPx < 200 && heightPx < 200) ornament += 1.5
	}
	if (inForeignLink(element)) ornament += 0.8
	if (closest(element, ({ tag }) => tag === 'header' || tag === 'aside' || tag === 'button') !== null)
		ornament += 1.2
	// A diagram of components is no chart because it says "performance": the surer of the two stands.
	const total =
		Math.exp(ornament * 0.9) + Object.values(odds).reduce((sum, value) => sum + Math.exp(value), 0)
	const chance = Object.fromEntries(
		Object.entries(odds).map(([kind, value]) => [kind, Math.exp(value) / total]),
	)
	return { chance: chance as { [kind in PictureKind]: number }, reasons }
}

/** Says at the start that the picture is a capture of a program. */
const capture =
	/^\s*(?:an?\s|the\s|ein\s|un[ea]?\s|uma\s|een\s)?(?:screen\s?shots?|screen capture|screengrab|bildschirmfoto|capture d['’]écran|captura de (?:pantalla|tela)|schermata|schermafbeelding|スクリーンショット|截图|截圖|스크린샷)/iu

/** Alone they stand for much that is no geography; "map of" and "world map" do not. */
const loneMapWord = /^(?:map|karte|mapa|mappa|kaart|マップ)$/i

type Say = (kind: PictureKind, weight: number, reason: string) => void

/** Default sizes of plotting programs: knitr, matplotlib, ggplot2, and their doubles. */
const plotSizes = new Set([
	'672x480',
	'1344x960',
	'640x480',
	'1400x866',
	'700x433',
	'432x288',
	'576x384',
	'1152x768',
	'2100x1500',
	'1800x1200',
	'1500x900',
	'384x384',
	'480x480',
	'1000x600',
	'600x371',
])

function drawnByCode(
	{ element, src, widthPx, heightPx, labels }: ReadPicture,
	page: DetectedPage,
	say: Say,
): void {
	if (
		src !== null &&
		/unnamed-chunk|figure-(?:html|gfm|markdown)|-chunk-|(?:^|[-_/])plot[-_]?\d|\d-1\.(?:png|svg)$|output_\d+_\d+\.png/i.test(
			src,
		)
	)
		say('chart', 1.8, 'its file name is that of a plotting program')
	if (widthPx !== null && heightPx !== null && plotSizes.has(`${widthPx}x${heightPx}`))
		say('chart', 1.2, 'its size is the default of a plotting program')
	// The listing right before a picture that plots is where the picture comes from.
	let before = previousSibling(labels.whole, page)
	for (let step = 0; before && step < 2; step += 1, before = previousSibling(before, page)) {
		const pre = before.tag === 'pre' ? before : closestTag(page.elements[before.index + 1] ?? null, 'pre')
		if (!pre || pre.index > before.lastIndex) continue
		if (plottingCode.test(page.text.slice(pre.textStart, pre.textEnd).slice(-4000)))
			say('chart', 2.2, 'the code before it plots')
		break
	}
	if (
		closestTag(element, 'figure')
			?.node.properties.className?.toString()
			.match(/(?:^|[\s,])(?:chart|plot|graph)/)
	)
		say('chart', 1.5, 'its figure is called a chart')
}

function drawnAsSvg(svg: SvgFacts, say: Say): void {
	if (svg.tool) say(svg.tool.kind, 4, `drawn by ${svg.tool.name}`)
	if (svg.numberTexts >= 3 && svg.shapes >= 5)
		say(
			'chart',
			svg.numberTexts >= svg.texts * 0.3 ? 2.2 : 1.2,
			`${svg.numberTexts} numbers among its labels`,
		)
	if (svg.arrows > 0) say('diagram', 2, 'arrows')
	if (svg.texts >= 3 && svg.numberTexts < svg.texts * 0.3) say('diagram', 1.5, `${svg.texts} labels in words`)
	if (svg.texts >= 30 && svg.letters >= 400) say('infographic', 1.5, `${svg.texts} pieces of text`)
}

function classNames(element: PageElement): string {
	const figure = closestTag(element.parent, 'figure')
	return [...classes(element), ...(figure ? classes(figure) : [])]
		.join(' ')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/[-_\d]+/g, ' ')
}

/** The words of a file's name and of the folder it lies in. */
function nameWords(src: string): string {
	const path = src
		.replace(/[?#].*$/s, '')
		.split('/')
		.slice(-2)
		.join(' ')
	let decoded = path
	try {
		decoded = decodeURIComponent(path)
	} catch {}
	return decoded
		.replace(/\.\w{2,4}$/, '')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/[-_.+\d]+/g, ' ')
}

/** A picture that links to another place than itself in larger is a teaser or a logo. */
function inForeignLink(element: PageElement): boolean {
	const link = closestTag(element.parent, 'a')
	const href = link && attribute(link, 'href')
	return typeof href === 'string' && href !== '' && !imageFile.test(href) && !href.startsWith('#')
}
