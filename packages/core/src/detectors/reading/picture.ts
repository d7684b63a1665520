import { componentName } from '../../page/component.ts'
import { attribute, type PageElement } from '../../page/element.ts'
import type { DetectedPage } from '../detector.ts'
import { labelsOf } from './labels.ts'
import { imageFile, type PictureChance, pictureChance, type ReadPicture } from './picture-chance.ts'
import { readSvg, type SvgFacts } from './svg.ts'

/** A picture of the main content with what the page tells of it. */
export interface Picture extends ReadPicture, PictureChance {}

/** Tags that can be a picture. */
export const pictureTags: readonly string[] = ['img', 'svg', 'object', 'embed', 'mdx-component']

const known = new WeakMap<PageElement, Picture | null>()

/** Reads a picture, once for all detectors; null for what is no picture of the content. */
export function readPicture(element: PageElement, page: DetectedPage): Picture | null {
	let picture = known.get(element)
	if (picture === undefined) {
		picture = judgePicture(element, page)
		known.set(element, picture)
	}
	return picture
}

function judgePicture(element: PageElement, page: DetectedPage): Picture | null {
	const svg = element.tag === 'svg' ? readSvg(element, page) : null
	if (element.tag === 'svg' && svg === null) return null
	const src = svg ? null : sourceOf(element)
	if (!svg && (src === null || (element.tag !== 'img' && !imageFile.test(src)))) return null
	// Small, decorative or hidden pictures, badges and tracking pixels.
	if (
		attribute(element, 'ariaHidden') === 'true' ||
		/^(?:presentation|none)$/.test(attribute(element, 'role') ?? '')
	)
		return null
	if (src !== null && /shields\.io|badge|\/avatars?\/|gravatar|emoji|favicon|spacer|pixel\.gif/i.test(src))
		return null
	const { widthPx, heightPx } = sizeOf(element, src, svg, page)
	if ((widthPx !== null && widthPx < 100) || (heightPx !== null && heightPx < 60)) return null
	const labels = labelsOf(element, page)
	const alt = attribute(element, 'alt') ?? attribute(element, 'ariaLabel') ?? svg?.title ?? null
	const read: ReadPicture = {
		element,
		form: svg ? 'svg' : 'image',
		src,
		alt,
		labels,
		widthPx,
		heightPx,
		svg,
	}
	return { ...read, ...pictureChance(read, page) }
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

function sizeOf(element: PageElement, src: string | null, svg: SvgFacts | null, page: DetectedPage) {
	const stated = (name: string) => {
		const value = attribute(element, name)
		const number = value === null ? Number.NaN : Number.parseFloat(value)
		return Number.isFinite(number) && number > 0 && !value?.trim().endsWith('%') ? number : null
	}
	const file = src === null ? null : page.pictureSize(src)
	return {
		widthPx: file?.widthPx ?? svg?.widthPx ?? stated('width'),
		heightPx: file?.heightPx ?? svg?.heightPx ?? stated('height'),
	}
}
