import { infographicWords } from '../cues/picture.cues.ts'
import { attribute, type PageElement } from '../page/element.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { fromFrame } from './reading/container.ts'
import { pictureTags } from './reading/picture.ts'
import { fromContainer, fromPicture } from './reading/picture-candidate.ts'

/** One composed picture of text and several graphics that explains a subject and makes sense alone. */
export const infographic: Detector<'infographic'> = {
	kind: 'infographic',
	tags: [...pictureTags, 'iframe', 'a'],
	element(element, page) {
		if (element.tag === 'a') return fromLink(element, page)
		return element.tag === 'iframe'
			? fromFrame('infographic', element, page, 0.8)
			: fromPicture('infographic', element, page)
	},
}

/** A link to an infographic that the page offers: its text says so, and it leads to a picture or a document. */
function fromLink(link: PageElement, page: DetectedPage): Candidate<'infographic'> | null {
	const href = attribute(link, 'href') ?? ''
	if (!/\.(?:png|jpe?g|webp|svg|pdf|gif)(?:[?#]|$)/i.test(href)) return null
	const text = page.textOf(link)
	if (text === '' || text.length > 120 || !infographicWords.test(text)) return null
	return fromContainer('infographic', link, page, {
		form: 'image',
		library: null,
		confidence: 0.65,
		cues: [{ cue: `a link called "${text.slice(0, 60)}" to a picture`, element: link }],
		thirdParty: false,
		hasFallback: true,
		src: href,
	})
}
