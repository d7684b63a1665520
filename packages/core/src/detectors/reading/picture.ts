import { componentName } from '../../page/component.ts'
import { attribute, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { DetectedPage } from '../detector.ts'
import { amounts } from '../weighed.ts'
import { labelsOf } from './labels.ts'
import { guess, ownOdds, type PictureGuess } from './picture-chance.ts'
import { imageFile, type PictureSigns, type ReadPicture, signsOf } from './picture-signs.ts'
import { companyOf } from './series.ts'
import { type PictureFile, readSvg, type SvgFacts } from './svg.ts'

/** A picture of the main content with what the page tells of it. */
export interface Picture extends ReadPicture, PictureGuess {
	readonly signs: PictureSigns
	/** It stands among pictures of one program that are likely charts. */
	readonly inSeries: boolean
}

/** Tags that can be a picture. */
export const pictureTags: readonly string[] = ['img', 'svg', 'object', 'embed', 'mdx-component']

/** The pictures of a page, read once for all detectors: what one is, its neighbours tell too. */
export const picturesOf: (page: DetectedPage) => ReadonlyMap<PageElement, Picture> = oncePerPage(
	(page: DetectedPage) => {
		const read = page
			.main(...pictureTags)
			.map((element) => readPicture(element, page))
			.filter((picture) => picture !== null)
			.map((picture) => {
				const signs = signsOf(picture, page)
				return { picture, signs, odds: ownOdds(signs) }
			})
		// A picture that is shown again is what it was.
		const firsts = new Map(read.map((one) => [one.picture.src ?? one, one] as const).reverse())
		const own = [...firsts.values()]
		const company = new Map(
			companyOf(own.map(({ picture: { src }, odds }) => ({ src, odds }))).map((around, at) => [
				own[at],
				around,
			]),
		)
		return new Map(
			read.map((one) => {
				const { picture, signs } = one
				const first = firsts.get(picture.src ?? one) ?? one
				const around = company.get(first) as readonly number[]
				page.onWeighed?.({
					model: 'picture',
					signs: { ...amounts(signs.keys()), series: around },
					position: page.positionOf(picture.labels.whole),
					text: [picture.alt, picture.labels.caption].filter(Boolean).join(' ') || (picture.src ?? ''),
					src: picture.src,
				})
				return [
					picture.element,
					{ ...picture, signs, ...guess(first.odds, around), inSeries: (around[0] as number) >= 0.4 },
				]
			}),
		)
	},
)

/** Addresses of badges, portraits, marks and the arrows and buttons of a page. */
const furniture =
	/shields\.io|badge|\/avatars?\/|gravatar|emoji|favicon|spacer|pixel\.gif|\/(?:buttons?|icons?)\/|(?:^|[/_-])(?:arrow|chevron|caret)s?(?:[_-]?(?:up|down|left|right|top|bottom|back|next|prev))?\.\w{3,4}$/i

/** Null for what is no picture of the content: small, decorative or hidden pictures, badges and tracking pixels. */
function readPicture(element: PageElement, page: DetectedPage): ReadPicture | null {
	const svg = element.tag === 'svg' ? readSvg(element, page) : null
	if (element.tag === 'svg' && svg === null) return null
	const src = svg ? null : sourceOf(element)
	const isEmbedded = src === null && element.tag === 'img' && isEmbeddedPicture(element)
	if (!svg && !isEmbedded && (src === null || (element.tag !== 'img' && !imageFile.test(src)))) return null
	if (
		attribute(element, 'ariaHidden') === 'true' ||
		/^(?:presentation|none)$/.test(attribute(element, 'role') ?? '')
	)
		return null
	if (src !== null && furniture.test(src)) return null
	const local = src === null ? null : page.pictureFile(src)
	const { widthPx, heightPx } = sizeOf(element, local, svg)
	if ((widthPx !== null && widthPx < 100) || (heightPx !== null && heightPx < 32)) return null
	return {
		element,
		form: svg ? 'svg' : 'image',
		src,
		alt: attribute(element, 'alt') ?? attribute(element, 'ariaLabel') ?? svg?.title ?? null,
		labels: labelsOf(element, page),
		widthPx,
		heightPx,
		drawing: svg ?? local?.drawing ?? null,
	}
}

/** A picture within the page, as notebooks have them; what stands in until the picture is loaded is smaller. */
function isEmbeddedPicture(element: PageElement): boolean {
	const src = attribute(element, 'src')
	return src !== null && src.length > 3000 && /^data:image\/(?:png|jpe?g|svg)/.test(src)
}

function sourceOf(element: PageElement): string | null {
	if (element.tag === 'object') return attribute(element, 'data')
	const component = componentName(element)
	const names =
		component === null
			? ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc']
			: ['src', 'image', 'img', 'url', 'source']
	for (const name of names) {
		const value = attribute(element, name)?.trim()
		if (value && !value.startsWith('data:')) return value
	}
	const set = attribute(element, 'srcSet') ?? attribute(element, 'dataSrcSet')
	return set?.trim().split(/[\s,]/)[0] || null
}

function sizeOf(element: PageElement, local: PictureFile | null, svg: SvgFacts | null) {
	const stated = (name: string) => {
		const value = attribute(element, name)
		const number = value === null ? Number.NaN : Number.parseFloat(value)
		return Number.isFinite(number) && number > 0 && !value?.trim().endsWith('%') ? number : null
	}
	return {
		widthPx: local?.widthPx ?? svg?.widthPx ?? stated('width'),
		heightPx: local?.heightPx ?? svg?.heightPx ?? stated('height'),
	}
}
