import { transcriptWords } from '../../cues/recording.cues.ts'
import { attribute, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { DetectedPage } from '../detector.ts'
import type { FrameKind } from './frame-hosts.data.ts'
import { type FrameHost, frameHost, frameSource } from './frame-hosts.ts'
import { captionOf } from './surroundings.ts'

/** The service that a frame or object shows, if it shows what is asked for and takes room on the page. */
export function framedRecording(element: PageElement, kind: FrameKind): (FrameHost & { src: string }) | null {
	const src = frameSource(element)
	const host = src === null ? null : frameHost(src)
	if (src === null || host?.kind !== kind || isInvisible(element)) return null
	return { ...host, src }
}

/** Frames of a pixel or none are there to count visits. */
export function isInvisible(element: PageElement): boolean {
	return ['width', 'height'].some((side) => {
		const length = attribute(element, side)
		return length !== null && /^[01](?:px)?$/.test(length.trim())
	})
}

/** Whether the page offers the words of its recordings: under a heading, in a box to unfold, or by a link. */
export const hasTranscript: (page: DetectedPage) => boolean = oncePerPage(
	(page: DetectedPage) =>
		page.headings.some(({ text }) => transcriptWords.test(text)) ||
		page.main('summary', 'a', 'dt').some((element) => {
			const length = element.textEnd - element.textStart
			return length > 3 && length < 120 && transcriptWords.test(page.textOf(element))
		}),
)

/** Whether a `video` or `audio` has a track of captions. */
export function hasCaptionTrack(element: PageElement): boolean {
	return element.node.children.some(
		(child) =>
			child.type === 'element' &&
			child.tagName === 'track' &&
			/^(?:captions|subtitles)?$/.test(attribute(child, 'kind') ?? ''),
	)
}

/** The address of a `video` or `audio`, its own or that of its first source. */
export function mediaSource(element: PageElement): string | null {
	const own = frameSource(element)
	if (own) return own
	for (const child of element.node.children)
		if (child.type === 'element' && child.tagName === 'source') {
			const address = attribute(child, 'src') ?? attribute(child, 'dataSrc')
			if (address) return address
		}
	return null
}

/** What a reader is told of a recording: its own title, else the caption of its figure; null without. */
export function shownTitle(element: PageElement, page: DetectedPage): string | null {
	const own =
		attribute(element, 'title') ?? attribute(element, 'ariaLabel') ?? attribute(element, 'playlabel')
	// Players put a name of their own where none was given.
	const told = own && !ownNameOfPlayer.test(own) ? own : null
	return told ?? captionOf(element, page)
}

const ownNameOfPlayer =
	/^(?:youtube|vimeo|video|audio|embedded|iframe|spotify|soundcloud|play(?::|ing)?)[\w\s-]{0,30}$/i

/** The title that a reader is told, else the heading above. */
export function recordingTitle(element: PageElement, page: DetectedPage): string | null {
	return shownTitle(element, page) ?? page.headingOf(element)?.text ?? null
}
