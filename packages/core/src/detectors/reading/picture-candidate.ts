import { toHtml } from 'hast-util-to-html'
import { attribute, contains, type PageElement } from '../../page/element.ts'
import { isGenericAlt } from '../../page/generic-alt.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import { countWords, excerpt, lastBefore } from '../../page/text.ts'
import type { Preview } from '../../report.ts'
import type { AssetFacts } from '../asset-facts.ts'
import type { Candidate, Cue, DetectedPage } from '../detector.ts'
import { namesOf } from './component.ts'
import { type Labels, labelsOf, speaksOfOwnData } from './labels.ts'
import { picturesOf } from './picture.ts'
import { type PictureKind, reasonsFor } from './picture-chance.ts'
import { safeSvg } from './safe-svg.ts'

/** A candidate of one kind from a picture; null where it is likely none, or likely another kind. */
export function fromPicture<Kind extends PictureKind>(
	kind: Kind,
	element: PageElement,
	page: DetectedPage,
): Candidate<Kind> | null {
	const picture = picturesOf(page).get(element)
	if (picture?.kind !== kind || picture.confidence < 0.3) return null
	const cues: Cue[] = reasonsFor(kind, picture.signs).map((cue) => ({ cue, element }))
	if (kind === 'chart' && picture.inSeries) cues.push({ cue: 'it stands in a series of charts' })
	return visual(kind, picture.labels.whole, page, {
		form: picture.form,
		library: picture.drawing?.tool?.name ?? null,
		labels: picture.labels,
		alt: picture.alt,
		src: picture.src,
		widthPx: picture.widthPx,
		heightPx: picture.heightPx,
		thirdParty: false,
		hasFallback: true,
		confidence: Math.min(0.97, picture.confidence),
		cues,
		preview: picture.form === 'svg' ? previewOf(element) : null,
	})
}

/** What is said of a drawing of whatever form. */
interface Drawing {
	readonly form: AssetFacts['chart']['form']
	readonly library: string | null
	readonly labels: Labels
	readonly alt: string | null
	readonly src: string | null
	readonly widthPx: number | null
	readonly heightPx: number | null
	readonly thirdParty: boolean
	readonly hasFallback: boolean
	readonly confidence: number
	readonly cues: readonly Cue[]
	readonly preview: Preview | null
}

/** A candidate from a frame, a listing that draws, or a container that a script fills. */
export function fromContainer<Kind extends PictureKind>(
	kind: Kind,
	element: PageElement,
	page: DetectedPage,
	drawing: Pick<Drawing, 'form' | 'library' | 'confidence' | 'cues' | 'thirdParty' | 'hasFallback'> & {
		readonly src?: string | null
	},
): Candidate<Kind> {
	const labels = labelsOf(element, page)
	return visual(kind, labels.whole, page, {
		labels,
		alt: attribute(element, 'title') ?? attribute(element, 'ariaLabel'),
		widthPx: null,
		heightPx: null,
		preview: null,
		src: null,
		...drawing,
	})
}

function visual<Kind extends PictureKind>(
	kind: Kind,
	element: PageElement,
	page: DetectedPage,
	drawing: Drawing,
): Candidate<Kind> {
	const { labels, alt, library } = drawing
	const section = page.sectionOf(element)
	const caption = labels.caption ?? ''
	const facts: AssetFacts['chart'] = {
		form: drawing.form,
		library,
		hasCaption: caption !== '',
		captionWords: countWords(caption),
		hasAlt: alt !== null && alt.trim() !== '',
		alt: alt === null ? null : excerpt(alt, 300),
		altWords: countWords(alt ?? ''),
		widthPx: drawing.widthPx,
		heightPx: drawing.heightPx,
		hasSource: labels.hasSource,
		thirdParty: drawing.thirdParty,
		hasData: hasData(labels.whole, section, page),
		hasFallback: drawing.hasFallback,
		textNearbyWords: Math.max(0, wordsOf(section, page) - countWords(caption)),
	}
	const title = caption || (alt !== null && !isGenericAlt(alt) && alt.trim()) || labels.heading || page.title
	return {
		kind,
		element,
		confidence: drawing.confidence,
		originality: drawing.thirdParty ? 0.3 : speaksOfOwnData(page) ? 1 : 0.5,
		substance: 0.8,
		title,
		text: [alt, caption].filter(Boolean).join(' ') || drawing.src || page.textOf(element) || namesOf(element),
		src: drawing.src,
		// The kinds of picture share one type of facts; the compiler cannot see that through the parameter.
		facts: facts as AssetFacts[Kind],
		cues: drawing.cues,
		preview: drawing.preview,
	}
}

interface Section {
	readonly first: number
	readonly last: number
}

/** Words of a section, of its first 20,000 characters. */
function wordsOf({ first, last }: Section, page: DetectedPage): number {
	const start = page.elements[first]?.textStart ?? page.text.length
	const end = page.elements[last + 1]?.textStart ?? page.text.length
	return page.wordsBetween(start, Math.min(end, start + 20_000))
}

const dataFile = /\.(?:csv|tsv|json|xlsx?|ods|parquet|geojson)(?:[?#]|$)/i

const dataElements = oncePerPage((page: DetectedPage): readonly PageElement[] =>
	page
		.main('table', 'a')
		.filter(({ tag, node }) => tag === 'table' || dataFile.test(attribute(node, 'href') ?? '')),
)

/** Whether a section holds a table, apart from those that the picture stands in, or a link to a data file. */
function hasData(picture: PageElement, { first, last }: Section, page: DetectedPage): boolean {
	const elements = dataElements(page)
	for (let at = lastBefore(elements, first - 1, ({ index }) => index) + 1; at < elements.length; at += 1) {
		const element = elements[at] as PageElement
		if (element.index > last) return false
		if (element.tag === 'a' || !contains(element, picture)) return true
	}
	return false
}

/** Larger drawings are left out of the report: 20,000 characters (a judgement). */
function previewOf(svg: PageElement): Preview | null {
	if (svg.lastIndex - svg.index > 400) return null
	const text = toHtml(safeSvg(svg.node), { space: 'svg' })
	return text.length <= 20_000 ? { svg: text } : null
}
