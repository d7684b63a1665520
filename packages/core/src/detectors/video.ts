import { attribute, classes, closestTag, type PageElement } from '../page/element.ts'
import { componentTag } from '../parse/mdx.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { isCalled, nameOfComponent, namesOf } from './reading/component.ts'
import { frameHost } from './reading/frame-hosts.ts'
import { galleries } from './reading/gallery.ts'
import { framedRecording, isInvisible, mediaSource } from './reading/recording.ts'
import { recordingCandidate } from './reading/recording-candidate.ts'
import { shortcodeIn } from './reading/shortcode.ts'
import { previewed, thumbnail, uploaded, videoFile } from './reading/video-link.ts'

/**
 * Videos that belong to the content: a player, the frame of a video service, a component or shortcode that stands for
 * one, a picture that links to one. Not: text links, moving backgrounds.
 */
export const video: Detector<'video'> = {
	kind: 'video',
	tags: ['video', 'iframe', 'object', 'embed', 'a', 'img', 'div', 'p', 'li', componentTag],
	element: (element, page) => {
		switch (element.tag) {
			case 'video':
				return player(element, page)
			case 'iframe':
			case 'object':
			case 'embed':
				return frame(element, page)
			case 'a':
				return thumbnail(element, page) ?? uploaded(element, page) ?? previewed(element, page)
			case 'img':
				return pictured(element, page)
			case 'div':
				return facade(element, page)
			case 'p':
			case 'li':
				return shortcode(element, page) ?? named(element, page)
			default:
				return component(element, page)
		}
	},
}

const backgroundNames =
	/(?:^|[^a-z])(?:bg|background|hero|cover|decor\w{0,10}|ambient|splash|banner|loop)(?![a-z])/i

/** What a clip is called that shows the page's own work, wherever the layout puts it. */
const contentNames =
	/(?:^|[^a-z])(?:teaser|demo|results?|overview|walkthrough|tutorial|trailer|explainer)(?![a-z])/i

function player(element: PageElement, page: DetectedPage): Candidate<'video'> | null {
	const src = mediaSource(element)
	const silent =
		['autoplay', 'autoPlay'].some((name) => attribute(element, name) !== null) &&
		attribute(element, 'controls') === null
	const around = element.parent ? namesOf(element.parent) : ''
	const own = namesOf(element)
	if (silent && backgroundNames.test(`${own} ${around}`) && !contentNames.test(`${own} ${src ?? ''}`))
		return null
	const gallery = galleries(page).get(element)
	if (gallery && gallery.clips[0] !== element) return null
	// A short clip that plays by itself shows something where a figure holds it; else it may be decoration.
	const confidence = src === null ? 0.5 : silent ? (closestTag(element, 'figure') ? 0.65 : 0.5) : 0.9
	return recordingCandidate('video', gallery?.box ?? element, page, {
		confidence,
		originality: src !== null && !/^(?:https?:)?\/\//i.test(src) ? 1 : 0.5,
		host: src === null ? null : (frameHost(src)?.name ?? null),
		src,
		cue: silent ? 'a video that plays by itself, without controls' : 'a video player',
	})
}

function frame(element: PageElement, page: DetectedPage): Candidate<'video'> | null {
	const recording = framedRecording(element, 'video')
	if (recording)
		return recordingCandidate('video', element, page, {
			confidence: 0.93,
			originality: recording.thirdParty ? 0.3 : 0.5,
			host: recording.name,
			src: recording.src,
			cue: `a frame of ${recording.name}`,
		})
	const src = mediaSource(element)
	// PeerTube and many media libraries serve players under their own names.
	if (src === null || isInvisible(element)) return null
	if (
		!/\/videos?\/(?:embed|watch)\/|\/embed\/video|\.(?:mp4|webm|ogv|mov|m4v)(?:[?#]|$)/i.test(
			src.slice(0, 500),
		)
	)
		return null
	return recordingCandidate('video', element, page, {
		confidence: 0.8,
		host: null,
		src,
		cue: 'a frame with the address of a video',
	})
}

/** `![](demo.mp4)`: many renderers make a player of it. */
function pictured(element: PageElement, page: DetectedPage): Candidate<'video'> | null {
	const src = attribute(element, 'src')
	if (src === null || !videoFile.test(src.slice(-200))) return null
	return recordingCandidate('video', element, page, {
		confidence: 0.7,
		originality: /^(?:https?:)?\/\//i.test(src) ? 0.5 : 1,
		host: null,
		src,
		cue: 'a picture that is a video file',
	})
}

const facadeNames =
	/(?:^|[\s_-])(?:youtube|lite-youtube|yt|vimeo|wistia|plyr|video|jwplayer)[\s_-]{0,3}(?:player|embed|wrapper|container|lazy|lite|async)?(?=$|[\s_-])/i

const anyPlayerName = /youtube|yt|vimeo|wistia|plyr|video|jwplayer/i

/** An empty element that a script turns into the player of a service. */
function facade(element: PageElement, page: DetectedPage): Candidate<'video'> | null {
	if (element.lastIndex > element.index + 6) return null
	if (!isCalled(element, anyPlayerName)) return null
	const names = namesOf(element)
	if (!facadeNames.test(names)) return null
	const wistia = classes(element).some((name) => name.startsWith('wistia_async_'))
	const id = [
		'dataId',
		'dataVideoId',
		'dataYoutubeId',
		'dataYoutube',
		'dataPlyrEmbedId',
		'dataVimeoId',
		'dataVideo',
		'dataSrc',
		'videoid',
	]
		.map((name) => attribute(element, name))
		.find((value) => value)
	if (!id && !wistia) return null
	// Its frame or player speaks for itself.
	for (let at = element.index + 1; at <= element.lastIndex; at += 1)
		if (/^(?:iframe|video|div)$/.test(page.elements[at]?.tag ?? '')) return null
	return recordingCandidate('video', element, page, {
		confidence: 0.75,
		host: /yt|youtube/i.test(names) ? 'YouTube' : /vimeo/i.test(names) ? 'Vimeo' : wistia ? 'Wistia' : null,
		src: id ?? null,
		cue: 'an element that a script turns into a video player',
	})
}

const componentNames =
	/^(?:lite-?|astro-?|mdx-?|amp-?|g-?)?(?:youtube|youtu-?be|vimeo|wistia|loom|mux|bilibili|asciinema|dailymotion)(?:-?(?:embed|iframe|video|player|lite|clip|frame)){0,3}$|^(?:embed(?:ded)?-?|responsive-?|html-?5?-?)?(?:video|videos|screencast|terminal-?recording)(?:-?(?:embed|iframe|player|frame|clip|js|box)){0,3}$|^(?:media-player|hls-player|asciinema)$/i

function component(element: PageElement, page: DetectedPage): Candidate<'video'> | null {
	const name = nameOfComponent(element)
	if (name === null || name.length > 40 || !componentNames.test(name)) return null
	const src =
		mediaSource(element) ??
		attribute(element, 'url') ??
		attribute(element, 'id') ??
		attribute(element, 'videoid') ??
		attribute(element, 'videoId')
	return recordingCandidate('video', element, page, {
		confidence: 0.85,
		host: hostNamed(name) ?? (src ? (frameHost(src)?.name ?? null) : null),
		src,
		cue: `the component ${name}`,
	})
}

const shortcodeNames =
	/^(?:youtube|youtube-?(?:lite|embed|video|nocookie|enhanced|shortcode)|yt|embedyoutube|vimeo|vimeo-?(?:simple|enhanced)|video|videos|html5-?video|local-?video|responsive-?video|bilibili|wistia|loom|asciinema|cast|peertube|mp4|dailymotion|niconico|embed-?video|video-?embed|youtube-?player|youtubeplayer|ted|twitch|tiktok|video-?(?:link|card|player|frame|box))$/

function shortcode(element: PageElement, page: DetectedPage): Candidate<'video'> | null {
	const call = shortcodeIn(element, page)
	if (!call || call.rest === '') return null
	const address = /https?:\/\/[^\s"')%>]{4,300}/.exec(call.rest)?.[0] ?? null
	const host = address ? frameHost(address) : null
	const embedsVideo = /^(?:embed|oembed|iframe|media)$/.test(call.name) && host?.kind === 'video'
	if (!shortcodeNames.test(call.name) && !embedsVideo) return null
	return recordingCandidate('video', element, page, {
		confidence: 0.88,
		host: host?.name ?? hostNamed(call.name),
		src: address ?? /[\w-]{6,40}/.exec(call.rest)?.[0] ?? null,
		cue: `the shortcode ${call.name}`,
	})
}

/** A paragraph that is nothing but the name of a clip, `![[demo.mp4]]` or `demo.mp4`: note programs show the player. */
function named(element: PageElement, page: DetectedPage): Candidate<'video'> | null {
	const length = element.textEnd - element.textStart
	if (length < 5 || length > 120 || element.tag !== 'p' || element.lastIndex > element.index) return null
	const src = /^(?:!\[\[)?([^\s[\]|:?]{1,100}\.(?:mp4|webm|mov|m4v))(?:\|[^\]]{0,20})?(?:\]\])?$/i.exec(
		page.textOf(element),
	)?.[1]
	if (src === undefined) return null
	return recordingCandidate('video', element, page, {
		confidence: 0.65,
		originality: 1,
		host: null,
		src,
		cue: 'the name of a video file, alone in its paragraph',
	})
}

function hostNamed(name: string): string | null {
	if (/youtube|^yt$/i.test(name)) return 'YouTube'
	return /vimeo/i.test(name) ? 'Vimeo' : null
}
