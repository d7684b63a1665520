import { attribute, type PageElement } from '../page/element.ts'
import { componentTag } from '../parse/mdx.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { nameOfComponent } from './reading/component.ts'
import { frameHost } from './reading/frame-hosts.ts'
import { framedRecording, mediaSource } from './reading/recording.ts'
import { recordingCandidate } from './reading/recording-candidate.ts'
import { shortcodeIn } from './reading/shortcode.ts'

/**
 * Recordings to listen to that belong to the content: a player, the frame of an audio service, a component or
 * shortcode that stands for one. Not: text links.
 */
export const audio: Detector<'audio'> = {
	kind: 'audio',
	tags: ['audio', 'iframe', 'object', 'embed', 'p', 'li', componentTag],
	element: (element, page) => {
		const { tag } = element
		if (tag === 'audio') return player(element, page)
		if (tag === 'p' || tag === 'li') return shortcode(element, page)
		return tag === 'iframe' || tag === 'object' || tag === 'embed'
			? frame(element, page)
			: component(element, page)
	},
}

function player(element: PageElement, page: DetectedPage): Candidate<'audio'> | null {
	const src = mediaSource(element)
	const shown = attribute(element, 'controls') !== null
	// Without controls a script plays it: the sound of a game or of a notice.
	if (src === null && !shown) return null
	return recordingCandidate('audio', element, page, {
		confidence: shown ? 0.9 : 0.35,
		originality: src !== null && !/^(?:https?:)?\/\//i.test(src) ? 1 : 0.5,
		host: src === null ? null : (frameHost(src)?.name ?? null),
		src,
		cue: shown ? 'an audio player' : 'an audio element without controls',
	})
}

function frame(element: PageElement, page: DetectedPage): Candidate<'audio'> | null {
	const recording = framedRecording(element, 'audio')
	if (recording)
		return recordingCandidate('audio', element, page, {
			confidence: 0.92,
			originality: recording.thirdParty ? 0.3 : 0.5,
			host: recording.name,
			src: recording.src,
			cue: `a frame of ${recording.name}`,
		})
	const src = mediaSource(element)
	if (
		src === null ||
		!/\.(?:mp3|m4a|ogg|oga|opus|wav|flac)(?:[?#]|$)|\/podcast[\w-]{0,20}\/(?:embed|player)/i.test(
			src.slice(0, 500),
		)
	)
		return null
	return recordingCandidate('audio', element, page, {
		confidence: 0.8,
		host: null,
		src,
		cue: 'a frame with the address of a recording',
	})
}

const names =
	/^(?:html-?5?-?)?(?:audio|podcast|podlove|spotify|soundcloud|bandcamp|simplecast|buzzsprout|mixcloud)(?:-?(?:embed|iframe|web|player|frame|episode|file|track)){0,3}$/i

function component(element: PageElement, page: DetectedPage): Candidate<'audio'> | null {
	const name = nameOfComponent(element)
	if (name === null || name.length > 40 || !names.test(name)) return null
	return recordingCandidate('audio', element, page, {
		confidence: 0.8,
		host: null,
		src: mediaSource(element) ?? attribute(element, 'url'),
		cue: `the component ${name}`,
	})
}

function shortcode(element: PageElement, page: DetectedPage): Candidate<'audio'> | null {
	const call = shortcodeIn(element, page)
	if (!call || call.rest === '') return null
	const address = /https?:\/\/[^\s"')%>]{4,300}/.exec(call.rest)?.[0] ?? null
	const host = address ? frameHost(address) : null
	const embedsAudio = /^(?:embed|oembed|iframe|media)$/.test(call.name) && host?.kind === 'audio'
	if (!(call.name.length <= 40 && names.test(call.name)) && !embedsAudio) return null
	return recordingCandidate('audio', element, page, {
		confidence: 0.85,
		host: host?.name ?? null,
		src: address,
		cue: `the shortcode ${call.name}`,
	})
}
