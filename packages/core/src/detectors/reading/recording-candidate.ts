import type { PageElement } from '../../page/element.ts'
import type { Candidate, Cue, DetectedPage } from '../detector.ts'
import { hasCaptionTrack, hasTranscript, recordingTitle, shownTitle } from './recording.ts'

/** What is known of a recording besides its words. */
export interface FoundRecording {
	readonly confidence: number
	readonly originality?: number
	readonly host: string | null
	readonly src: string | null
	readonly cue: string
}

/** A candidate from a video or a sound recording. */
export function recordingCandidate<Kind extends 'video' | 'audio'>(
	kind: Kind,
	element: PageElement,
	page: DetectedPage,
	{ confidence, originality = 0.5, host, src, cue }: FoundRecording,
): Candidate<'video' | 'audio'> & { readonly kind: Kind } {
	const transcript = hasTranscript(page) || hasCaptionTrack(element)
	const cues: Cue[] = [{ cue, element }]
	if (transcript) cues.push({ cue: 'its words are there to read' })
	return {
		kind,
		element,
		confidence,
		originality,
		// A judgement: half for being there, the rest for words that can be read and searched.
		substance: transcript ? 1 : 0.6,
		title: recordingTitle(element, page),
		text: shownTitle(element, page) ?? src ?? host ?? cue,
		src,
		facts: { host, hasTranscript: transcript },
		cues,
	}
}
