import type { CueMatch } from '../../cues/cue.ts'
import { mappingCode, plottingCode } from '../../cues/picture.cues.ts'
import { attribute, classes, closest, closestTag, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import { previousSibling } from '../../page/siblings.ts'
import type { DetectedPage } from '../detector.ts'
import type { Labels } from './labels.ts'
import {
	describingTopics,
	headingTopics,
	namingTopics,
	nearbyTopics,
	type PictureTopic,
	topicsOf,
} from './picture-topics.ts'
import type { DrawingFacts } from './svg.ts'

/** A picture before it is judged. */
export interface ReadPicture {
	readonly element: PageElement
	readonly form: 'image' | 'svg'
	/** Address as written; null for what stands in the page itself. */
	readonly src: string | null
	/** Null: no alt attribute. */
	readonly alt: string | null
	readonly labels: Labels
	readonly widthPx: number | null
	readonly heightPx: number | null
	/** What it consists of, where it is an SVG that could be read. */
	readonly drawing: DrawingFacts | null
}

/** The signs that a page gives of a picture, by the names they have in the weights, each in words. */
export type PictureSigns = ReadonlyMap<string, string>

/** The address of an image file. */
export const imageFile: RegExp = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].{0,200})?$/i

/** Reads everything but its pixels that a page tells of a picture. */
export function signsOf(picture: ReadPicture, page: DetectedPage): PictureSigns {
	const signs = new Map<string, string>()
	namesOfPicture(picture, page, signs)
	nearby(picture, page, signs)
	file(picture, page, signs)
	place(picture, page, signs)
	if (picture.drawing) drawing(picture.drawing, signs)
	return signs
}

type Signs = Map<string, string>

function namesOfPicture(picture: ReadPicture, page: DetectedPage, signs: Signs): void {
	const { element, src, alt, labels } = picture
	const caption = `${labels.caption?.slice(0, 400) ?? ''} ${attribute(element, 'title') ?? ''}`.trim()
	const said = alt?.trim() ?? ''
	topics('alt', 'alternative text', said.slice(0, 400), describingTopics, signs)
	topics('caption', 'caption', caption, describingTopics, signs)
	topics('name', 'file name', src === null ? '' : nameWords(src), namingTopics, signs)
	topics('class', 'class name', classNames(element), namingTopics, signs)
	for (const [topic, { 0: word }] of topicsOfHeading(page, labels.heading ?? ''))
		signs.set(`heading ${topic}`, `"${word}" in the heading above it`)
	for (const [topic, { 0: word }] of topicsOfHeading(page, page.title ?? ''))
		signs.set(`title ${topic}`, `"${word}" in the title of the page`)
	const words = said === '' ? 0 : said.split(/\s+/, 9).length
	if (said === '') signs.set('alt none', 'no alternative text')
	else if (words >= 9) signs.set('alt long', 'a long alternative text')
	else if (
		/^(?:image|img|picture|png|jpe?g|photo|alt|untitled)?[\s\d_-]{0,4}(?:alt text|description|image)?$|\.\w{3,4}$/i.test(
			said,
		)
	)
		signs.set('alt generic', 'an alternative text that says nothing')
	if (/[?？]$|^(?:how|what|which|why|who|where|do|does|are|is) /i.test(said))
		signs.set('alt question', 'a question as alternative text')
	if (caption !== '') signs.set('caption', 'a caption')
	if (/^(?:figure|fig\b|abbildung|abb\b|figura|figuur|図|图|圖|그림)/i.test(caption))
		signs.set('caption figure', 'it is called a figure')
	if (/\d\s?(?:%|ms\b|percent\b|x\b)/.test(`${said.replace(/\|\s?\d.*$/, '')} ${caption}`))
		signs.set('caption percent', 'figures in its alternative text or caption')
}

/** What a picture can be, as against what it can be about. */
const describing: ReadonlySet<PictureTopic> = new Set([
	'chart',
	'diagram',
	'map',
	'table',
	'infographic',
	'photo',
	'brand',
	'screenshot',
	'ornament',
])

function topics(
	place: string,
	words: string,
	text: string,
	wanted: readonly PictureTopic[],
	signs: Signs,
): void {
	if (text === '') return
	for (const [topic, { 0: word, index }] of topicsOf(text, wanted)) {
		signs.set(`${place} ${topic}`, `"${word}" in its ${words}`)
		// "Chart of…", "A bar chart that…": what comes first says what the picture is.
		if (index <= 12 && describing.has(topic))
			signs.set(`${place} first ${topic}`, `its ${words} starts with "${word}"`)
	}
}

const knownHeadings = oncePerPage(
	(_page: DetectedPage) => new Map<string, ReadonlyMap<PictureTopic, CueMatch>>(),
)

/** Many pictures stand under one heading. */
function topicsOfHeading(page: DetectedPage, heading: string): ReadonlyMap<PictureTopic, CueMatch> {
	const known = knownHeadings(page)
	const found = known.get(heading) ?? topicsOf(heading.slice(0, 200), headingTopics)
	known.set(heading, found)
	return found
}

/** Characters of running text on each side that speak of a picture (a judgement). */
const reach = 240

function nearby({ labels }: ReadPicture, page: DetectedPage, signs: Signs): void {
	const { textStart, textEnd } = labels.whole
	const { first, last } = page.sectionOf(labels.whole)
	const sectionStart = page.elements[first]?.textStart ?? 0
	const sectionEnd = page.elements[last + 1]?.textStart ?? page.text.length
	const before = page.text.slice(Math.max(sectionStart, textStart - reach), textStart)
	const after = page.text.slice(textEnd, Math.min(sectionEnd, textEnd + reach))
	for (const [side, text] of [
		['before', before],
		['after', after],
	] as const) {
		for (const [topic, { 0: word }] of topicsOf(text, nearbyTopics))
			signs.set(`${side} ${topic}`, `"${word}" in the text ${side} it`)
		if (/[:：]\s*$/.test(text) && side === 'before')
			signs.set('before colon', 'the text before it leads to it')
	}
	const numbers = `${before} ${after}`.match(/\d[\d.,]{0,12}\s?(?:%|ms\b|x\b|percent\b|[kmgt]?b\b)?/gi) ?? []
	if (numbers.some((number) => /[^\d.,\s]$/.test(number)))
		signs.set('near percent', 'measurements in the text beside it')
	else if (numbers.length >= 3) signs.set('near numbers', 'numbers in the text beside it')
}

/** Default sizes of plotting programs: knitr, matplotlib, ggplot2, and their doubles. */
const plotSizes = new Set(
	'672x480 1344x960 640x480 1280x960 1400x866 700x433 432x288 576x384 1152x768 2100x1500 1800x1200 1500x900 384x384 480x480 768x768 768x480 1000x600 600x371 461x346 576x360 720x504 1050x750'.split(
		' ',
	),
)

function file({ src, widthPx, heightPx }: ReadPicture, page: DetectedPage, signs: Signs): void {
	if (src !== null) {
		const name =
			src
				.slice(-300)
				.replace(/[?#].*$/s, '')
				.split('/')
				.at(-1) ?? ''
		const extension = /\.(\w{3,4})$/.exec(name)?.[1]?.toLowerCase().replace('jpeg', 'jpg') ?? 'none'
		signs.set(`file ${extension}`, `a file of type ${extension}`)
		if (
			/unnamed-chunk|figure-(?:html|gfm|markdown|commonmark)|-chunk-|(?:^|[-_/])plot[-_]?\d|\d-1\.(?:png|svg)$|output_\d+_\d+\./i.test(
				src,
			)
		)
			signs.set('file plotted', 'its file name is that of a plotting program')
		// Of each chunk of code the first picture, and of several chunks: knitr's way of naming.
		else if (/-1\.(?:png|svg|jpe?g)$/i.test(name) && countPictures(page).chunks >= 2)
			signs.set('file chunk', 'its file name is that of a plotting program')
		if (/^(?:image|img|figure|fig|picture|pic|bild|untitled|q)?[-_\s]?\d{1,3}[a-z]?\.\w+$/i.test(name))
			signs.set('file numbered', 'its file is only numbered')
		if (
			/^(?:screen[-_ ]?shot|screenshot|capture|bildschirmfoto|cleanshot|snip)|\d{4}-\d\d-\d\d[-_ at]+\d\d/i.test(
				name,
			)
		)
			signs.set('file captured', 'its file name is that of a screen capture')
		if (/^(?:img|dsc[nf]?|pxl|p\d|dji|gopr)[-_]?\d{3,}|\.jpe?g$/i.test(name) && /\d{4,}/.test(name))
			signs.set('file camera', 'its file name is that of a camera')
		if (/^(?:https?:)?\/\//i.test(src)) signs.set('file remote', 'it lies on another host')
	}
	if (widthPx === null || heightPx === null) return
	const ratio = heightPx / widthPx
	if (widthPx < 300 && heightPx < 300) signs.set('size small', 'small')
	if (heightPx < 100) signs.set('size flat', 'flat')
	if (ratio >= 2 && heightPx >= 1200 && widthPx >= 500)
		signs.set('size tall', `tall: ${widthPx} × ${heightPx} pixels`)
	else if (ratio > 1.2) signs.set('size upright', 'upright')
	if (ratio > 0.97 && ratio < 1.03) signs.set('size square', 'square')
	if (ratio < 0.35) signs.set('size wide', 'wide')
	if (plotSizes.has(`${widthPx}x${heightPx}`))
		signs.set('size plotted', 'its size is the default of a plotting program')
	else if (
		/^(?:2048|4032|3024|3264|2448|4608|1536)$/.test(String(Math.max(widthPx, heightPx))) ||
		Math.abs(ratio - 0.75) < 0.004 ||
		Math.abs(ratio - 4 / 3) < 0.004
	)
		signs.set('size camera', 'proportions of a camera')
}

function place({ element, labels, src }: ReadPicture, page: DetectedPage, signs: Signs): void {
	const figure = closestTag(element, 'figure')
	if (figure) {
		signs.set('in figure', 'it stands in a figure')
		if (/(?:^|[\s,_-])(?:chart|plot|graph)/.test(classes(figure).join(' ')))
			signs.set('in chart', 'its figure is called a chart')
	}
	if (src === null && closest(element, isOutput)) signs.set('in output', 'it is an output of a notebook')
	if (closestTag(element, 'td', 'th') !== null) signs.set('in table', 'it stands in a table')
	if (closest(element, ({ tag }) => tag === 'header' || tag === 'aside' || tag === 'button') !== null)
		signs.set('in header', 'it stands in a header or aside')
	const link = closestTag(element.parent, 'a')
	const href = link && attribute(link, 'href')
	if (href && !href.startsWith('#'))
		signs.set(
			imageFile.test(href) ? 'link large' : 'link away',
			imageFile.test(href) ? 'it links to itself in larger' : 'it links to another page',
		)
	if (labels.heading === null && page.headings.length > 0)
		signs.set('in opening', 'it stands before the first heading')
	const { count, first } = countPictures(page)
	if (first === element.index) signs.set('first', 'the first picture of the page')
	if (count === 1) signs.set('alone', 'the only picture of the page')
	else if (count > 15) signs.set('many', 'one of many pictures of the page')
	const inLine =
		element.parent?.tag === 'p' &&
		element.parent.textEnd - element.parent.textStart > 40 &&
		labels.whole === element
	if (inLine && src !== null) signs.set('in line', 'it stands in a line of text')
	code(labels, page, signs)
}

/** Classes of outputs in the HTML of nbconvert, Jupyter Book, Quarto and nbsphinx. */
function isOutput(element: PageElement): boolean {
	return classes(element).some((name) =>
		/^(?:output_(?:png|area|subarea|svg|result)|cell-output(?:-display)?|cell_output|nboutput|jp-(?:RenderedImage|OutputArea-output))$/.test(
			name,
		),
	)
}

/** How many pictures a page has, the first, and how many end in "-1" where none ends in "-2". */
const countPictures = oncePerPage((page: DetectedPage) => {
	const pictures = page.main('img')
	const endings = pictures.map(
		(picture) => /-([12])\.\w{3,4}(?:[?#]|$)/.exec((attribute(picture, 'src') ?? '').slice(-200))?.[1],
	)
	return {
		count: pictures.length,
		first: pictures[0]?.index ?? -1,
		chunks: endings.includes('2') ? 0 : endings.filter((ending) => ending === '1').length,
	}
})

/** The listing right before a picture is often where the picture comes from. */
function code(labels: Labels, page: DetectedPage, signs: Signs): void {
	let before = previousSibling(labels.whole, page)
	for (let step = 0; before && step < 2; step += 1, before = previousSibling(before, page)) {
		const pre = before.tag === 'pre' ? before : closestTag(page.elements[before.index + 1] ?? null, 'pre')
		if (!pre || pre.index > before.lastIndex) continue
		const listing = page.text.slice(Math.max(pre.textStart, pre.textEnd - 4000), pre.textEnd)
		if (mappingCode.test(listing)) signs.set('code maps', 'the code before it draws a map')
		else if (plottingCode.test(listing)) signs.set('code plots', 'the code before it plots')
		else if (step === 0) signs.set('code before', 'code stands before it')
		return
	}
}

function drawing(svg: DrawingFacts, signs: Signs): void {
	if (svg.tool) signs.set(`drawn ${svg.tool.kind}`, `drawn by ${svg.tool.name}`)
	if (svg.numberTexts >= 3 && svg.shapes >= 5) {
		const mostly = svg.numberTexts >= svg.texts * 0.3
		signs.set(mostly ? 'drawn numbers' : 'drawn some numbers', `${svg.numberTexts} numbers among its labels`)
	}
	if (svg.arrows > 0) signs.set('drawn arrows', 'arrows')
	if (svg.texts >= 3 && svg.numberTexts < svg.texts * 0.3)
		signs.set('drawn labels', `${svg.texts} labels in words`)
	if (svg.texts >= 30 && svg.letters >= 400) signs.set('drawn text', `${svg.texts} pieces of text`)
	if (svg.texts === 0 && svg.shapes < 12) signs.set('drawn bare', 'a few shapes without text')
	if (svg.texts === 0 && svg.shapes >= 60) signs.set('drawn outlines', 'many shapes without text')
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
		.slice(0, 1000)
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
		.trim()
}
