import { bareMapWords, tableWords } from '../../cues/picture.cues.ts'
import { attribute, type PageElement } from '../../page/element.ts'
import type { Candidate, DetectedPage } from '../detector.ts'
import { type DrawingCall, drawingCalls } from './drawing-calls.ts'
import type { DrawnCode } from './drawing-code.ts'
import type { FrameKind } from './frame-hosts.data.ts'
import { type FrameHost, frameHost, frameSource } from './frame-hosts.ts'
import { fromContainer } from './picture-candidate.ts'
import type { PictureKind } from './picture-chance.ts'

/** A candidate from a frame of a host that shows this kind; null for other frames. */
export function fromFrame<Kind extends PictureKind>(
	kind: Kind,
	element: PageElement,
	page: DetectedPage,
	confidence: number,
): Candidate<Kind> | null {
	const src = frameSource(element)
	const host = src === null ? null : frameHost(src)
	if (host === null || kindOf(element, host) !== kind) return null
	return fromContainer(kind, element, page, {
		form: 'frame',
		library: host.name,
		confidence,
		cues: [{ cue: `a frame of ${host.name}`, element }],
		thirdParty: host.thirdParty,
		hasFallback: false,
		src,
	})
}

/** What a frame shows: hosts of charts draw maps and tables too, and name the kind in the label of their code. */
function kindOf(frame: PageElement, { kind }: FrameHost): FrameKind | null {
	const label = kind === 'chart' ? attribute(frame, 'ariaLabel') : null
	if (label === null) return kind
	// The rows of a table are not on the page.
	return bareMapWords.test(label) ? 'map' : tableWords.test(label) ? null : kind
}

/** A candidate from a listing that draws. */
export function fromCode<Kind extends PictureKind>(
	kind: Kind,
	element: PageElement,
	page: DetectedPage,
	{ library, confidence }: DrawnCode,
): Candidate<Kind> {
	const cue = library === 'characters' ? 'boxes and arrows drawn with characters' : `code of ${library}`
	const candidate = fromContainer(kind, element, page, {
		form: 'code',
		library,
		confidence,
		cues: [{ cue, element }],
		thirdParty: false,
		hasFallback: true,
	})
	return { ...candidate, text: page.textOf(element) }
}

/** What a script draws, and how sure that is. */
interface Scripted {
	readonly library: string | null
	readonly confidence: number
	readonly cue: string
	/** Something is there without script. */
	readonly hasFallback?: boolean
}

/** A candidate from a component or from a container that a script fills. */
export function fromScript<Kind extends PictureKind>(
	kind: Kind,
	element: PageElement,
	page: DetectedPage,
	{ library, confidence, cue, hasFallback = false }: Scripted,
): Candidate<Kind> {
	return fromContainer(kind, element, page, {
		form: 'script',
		library,
		confidence,
		cues: [{ cue, element }],
		thirdParty: false,
		hasFallback,
	})
}

/** A candidate from the call of a library that draws this kind in an element; null for other elements. */
export function fromCall<Kind extends DrawingCall['kind']>(
	kind: Kind,
	element: PageElement,
	page: DetectedPage,
	confidence: number,
	hasFallback: boolean = false,
): Candidate<Kind> | null {
	const call = drawingCalls(page).get(element)
	if (call?.kind !== kind) return null
	const { library } = call
	const cue = `a script that draws in it with ${library}`
	return fromScript(kind, element, page, { library, confidence, cue, hasFallback })
}

/** A candidate from a component by its name. */
export function fromComponent<Kind extends PictureKind>(
	kind: Kind,
	element: PageElement,
	page: DetectedPage,
	name: string,
	confidence: number,
): Candidate<Kind> {
	const cue = `a component called ${name.slice(0, 40)}`
	return fromScript(kind, element, page, { library: name, confidence, cue })
}
