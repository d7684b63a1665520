import { mappingCode, plottingCode } from '../../cues/picture.cues.ts'
import { attribute, classes, closest, closestTag, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import { previousSibling } from '../../page/siblings.ts'
import type { DetectedPage } from '../detector.ts'
import type { Labels } from './labels.ts'
import { countPictures, drawingSigns, fileSigns, nameWords } from './picture-file.ts'
import {
	meansNetwork,
	namingTopics,
	type PictureTopic,
	titleTopics,
	topicsAfter,
	topicsBefore,
	topicsIn,
	topicsOf,
	wordOf,
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

/** The signs that a page gives of a picture, by the names they have in the weights. */
export type PictureSigns = ReadonlyMap<string, SignWords>

/** A sign in words, which may have to be read first: few are ever told. */
export type SignWords = string | (() => string)

/** The address of an image file. */
export const imageFile: RegExp = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].{0,200})?$/i

/** Reads everything but its pixels that a page tells of a picture. */
export function signsOf(picture: ReadPicture, page: DetectedPage): PictureSigns {
	const signs = new Map<string, SignWords>()
	namesOfPicture(picture, page, signs)
	nearby(picture, page, signs)
	fileSigns(picture, page, signs)
	place(picture, page, signs)
	if (picture.drawing) drawingSigns(picture.drawing, signs)
	return signs
}

type Signs = Map<string, SignWords>

function namesOfPicture(picture: ReadPicture, page: DetectedPage, signs: Signs): void {
	const { element, src, alt, labels } = picture
	const caption =
		`${labels.caption?.slice(0, 400) ?? ''} ${attribute(element, 'title')?.slice(0, 400) ?? ''}`.trim()
	const said = alt?.trim().slice(0, 1000) ?? ''
	topics('alt', 'alternative text', said.slice(0, 400), page, signs)
	topics('caption', 'caption', caption, page, signs)
	topics('name', 'file name', src === null ? '' : nameWords(src), page, signs)
	// Articles keep all their pictures in folders of their own names: only the name of a kind tells.
	const folder = src === null ? null : kindFolder.exec(src)?.[1]
	if (folder)
		signs.set(
			/^(?:chart|plot|graph)/i.test(folder)
				? 'folder chart'
				: `folder ${folder.toLowerCase().replace(/s$/, '')}`,
			`its folder is called ${folder}`,
		)
	for (const [topic, { 0: word }] of topicsOfTitle(page))
		signs.set(`title ${topic}`, `"${word}" in the title of the page`)
	const words = said === '' ? 0 : said.split(/\s+/, 9).length
	if (said === '') signs.set('alt none', 'no alternative text')
	else if (
		words < 9 &&
		/^(?:image|img|picture|png|jpe?g|photo|alt|untitled)?[\s\d_-]{0,4}(?:alt text|description|image)?$|\.\w{3,4}$/i.test(
			said,
		)
	)
		signs.set('alt generic', 'an alternative text that says nothing')
	if (caption !== '') signs.set('caption', 'a caption')
	if (/^(?:figure|fig\b|abbildung|abb\b|figura|figuur|図|图|圖|그림)/i.test(caption))
		signs.set('caption figure', 'it is called a figure')
	if (/\d\s?(?:%|ms\b|percent\b|x\b)/.test(`${said.replace(/\|\s?\d.*$/, '')} ${caption}`))
		signs.set('caption percent', 'figures in its alternative text or caption')
}

/** A folder that is called after one kind of picture. */
const kindFolder = /(?:^|\/)(charts?|plots?|graphs?|diagrams?|maps?|infographics?)\/[^/]{1,300}$/i

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

function topics(place: string, words: string, text: string, page: DetectedPage, signs: Signs): void {
	if (text === '') return
	for (const [named, { 0: word, index }] of topicsOf(text, namingTopics)) {
		const topic = named === 'chart' && meansNetwork(word, page) ? 'diagram' : named
		signs.set(`${place} ${topic}`, `"${word}" in its ${words}`)
		// "Chart of…", "A bar chart that…": what comes first says what the picture is.
		if (index <= 12 && describing.has(topic))
			signs.set(`${place} first ${topic}`, `its ${words} starts with "${word}"`)
	}
}

const topicsOfTitle = oncePerPage((page: DetectedPage) =>
	topicsOf((page.title ?? '').slice(0, 200), titleTopics),
)

/** Characters of running text on each side that speak of a picture (a judgement). */
const reach = 240

function nearby({ labels }: ReadPicture, page: DetectedPage, signs: Signs): void {
	const { textStart, textEnd } = labels.whole
	const { first, last } = page.sectionOf(labels.whole)
	const sectionStart = page.elements[first]?.textStart ?? 0
	const sectionEnd = page.elements[last + 1]?.textStart ?? page.text.length
	const before = { start: Math.max(sectionStart, textStart - reach), end: textStart }
	const after = { start: textEnd, end: Math.min(sectionEnd, textEnd + reach) }
	for (const topic of topicsIn(before, topicsBefore, page))
		signs.set(`before ${topic}`, () => `"${wordOf(topic, before, page)}" in the text before it`)
	const textBefore = page.text.slice(before.start, before.end)
	for (const topic of topicsIn(after, topicsAfter, page))
		signs.set(`after ${topic}`, () => `"${wordOf(topic, after, page)}" in the text after it`)
	const text = `${textBefore} ${page.text.slice(after.start, after.end)}`
	if (measurement.test(text)) signs.set('near percent', 'measurements in the text beside it')
	else if ((text.match(number)?.length ?? 0) >= 3) signs.set('near numbers', 'numbers in the text beside it')
}

const number = /\d[\d.,]{0,12}/g
const measurement = /\d[\d.,]{0,12}\s?(?:%|ms\b|x\b|percent\b|[kmgt]?b\b)/i

function place({ element, labels, src }: ReadPicture, page: DetectedPage, signs: Signs): void {
	const figure = closestTag(element, 'figure')
	if (figure && /(?:^|[\s,_-])(?:chart|plot|graph)/.test(classes(figure).join(' ')))
		signs.set('in chart', 'its figure is called a chart')
	if (src === null && closest(element, isOutput)) signs.set('in output', 'it is an output of a notebook')
	if (closestTag(element, 'td', 'th') !== null) signs.set('in table', 'it stands in a table')
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
	if (count > 15) signs.set('many', 'one of many pictures of the page')
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

/** The listing right before a picture is often where the picture comes from. */
function code(labels: Labels, page: DetectedPage, signs: Signs): void {
	let before = previousSibling(labels.whole, page)
	for (let step = 0; before && step < 2; step += 1, before = previousSibling(before, page)) {
		const pre = before.tag === 'pre' ? before : closestTag(page.elements[before.index + 1] ?? null, 'pre')
		if (!pre || pre.index > before.lastIndex) continue
		const listing = page.text.slice(Math.max(pre.textStart, pre.textEnd - 4000), pre.textEnd)
		if (mappingCode.test(listing)) signs.set('code maps', 'the code before it draws a map')
		else if (plottingCode.test(listing)) signs.set('code plots', 'the code before it plots')
		return
	}
}
