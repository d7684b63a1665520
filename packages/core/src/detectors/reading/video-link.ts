import { attribute, closestTag, type PageElement } from '../../page/element.ts'
import type { Candidate, DetectedPage } from '../detector.ts'
import { frameHost } from './frame-hosts.ts'
import { recordingCandidate } from './recording-candidate.ts'

/** Front ends of YouTube keep its addresses: `https://invidious.example/watch?v=WVDQEoe6ZWY`. */
const watchAddress = /^https?:\/\/[^/?#]{1,100}\/watch\?v=[\w-]{11}(?:&|$)/
/** Addresses of video files. */
export const videoFile: RegExp = /\.(?:mp4|webm|ogv|mov|m4v)(?:[?#]|$)/i
const uploads =
	/^https:\/\/(?:user-images\.githubusercontent\.com\/[^?#]{1,200}\.(?:mp4|mov|webm)$|github\.com\/(?:user-attachments|[\w.-]{1,80}\/[\w.-]{1,100})\/assets\/)/

/** A picture, and nothing to read, that links to a video. */
export function thumbnail(element: PageElement, page: DetectedPage): Candidate<'video'> | null {
	if (element.lastIndex === element.index) return null
	const href = attribute(element, 'href')
	if (href === null || !hasPicture(element, page) || page.textOf(element).length > 60) return null
	const host = frameHost(href)
	if (host?.kind !== 'video' && !videoFile.test(href.slice(-200)) && !watchAddress.test(href)) return null
	if (isChannel(href)) return null
	return recordingCandidate('video', element, page, {
		confidence: 0.75,
		host: host?.name ?? null,
		src: href,
		cue: `a picture that links to a video${host ? ` on ${host.name}` : ''}`,
	})
}

/** Hosts of videos at a glance: most links lead elsewhere, and reading each address is slow. */
const mayBeVideo = /youtu|vimeo|bilibili|wistia|loom\.com|dailymotion|nicovideo|peertube|\.(?:mp4|webm)/i

/** What pictures are called that stand for a video beside the link to it. */
const previewNames =
	/thumb|preview|poster|still|video|ytimg|img\.youtube|vimeocdn|talk|vorschau|aperçu|vignette|miniatura|anteprima|voorbeeld|動画|サムネイル|视频|影片|영상/i

/** Elements between a link and the box that it shares with its picture, and in that box; judgements. */
const mostLevels = 5
const mostElements = 40

/** A link in words to a video, in one entry with the picture that shows it. */
export function previewed(element: PageElement, page: DetectedPage): Candidate<'video'> | null {
	const href = attribute(element, 'href')
	if (href === null || !mayBeVideo.test(href.slice(0, 200)) || !isSingleVideo(href)) return null
	let box = element.parent
	for (let level = 0; box && level < mostLevels; level += 1, box = box.parent) {
		if (box.lastIndex - box.index > mostElements) return null
		if (!/^(?:li|figure|article|tr|div|section)$/.test(box.tag)) continue
		const inside = page.elements.slice(box.index, box.lastIndex + 1)
		const pictures = inside.filter(({ tag }) => tag === 'img')
		if (pictures.length === 0) continue
		const [picture] = pictures
		// A linked picture speaks for itself, and of several links one is enough.
		if (!picture || pictures.length > 1 || closestTag(picture, 'a')) return null
		const links = inside.filter(({ tag, node }) => tag === 'a' && isSingleVideo(String(node.properties.href)))
		if (links[0] !== element) return null
		const names = `${attribute(picture, 'src')?.slice(0, 300)} ${attribute(picture, 'alt')?.slice(0, 200)}`
		if (!previewNames.test(names)) return null
		const host = frameHost(href)
		return recordingCandidate('video', element, page, {
			confidence: 0.65,
			host: host?.name ?? null,
			src: href,
			cue: 'a link to a video beside a picture of it',
		})
	}
	return null
}

/** Whether an address is of one video, and not of a channel, a profile or a service. */
function isSingleVideo(href: string): boolean {
	if (videoFile.test(href.slice(-200))) return true
	return mayBeVideo.test(href.slice(0, 200)) && !isChannel(href) && frameHost(href)?.kind === 'video'
}

function isChannel(href: string): boolean {
	return /\/(?:@|c\/|channel\/|user\/)|^https?:\/\/[^/]{1,100}\/?$/.test(href)
}

/** The bare address of a file uploaded to GitHub, alone in its paragraph: GitHub shows a player. */
export function uploaded(element: PageElement, page: DetectedPage): Candidate<'video'> | null {
	const href = attribute(element, 'href')
	if (element.parent?.tag !== 'p' || href === null || !uploads.test(href)) return null
	if (page.textOf(element) !== href || page.textOf(element.parent) !== href) return null
	return recordingCandidate('video', element, page, {
		confidence: 0.8,
		originality: 1,
		host: null,
		src: href,
		cue: 'the address of an uploaded video, shown as a player',
	})
}

function hasPicture(element: PageElement, page: DetectedPage): boolean {
	for (let at = element.index + 1; at <= element.lastIndex && at < element.index + 8; at += 1) {
		const image = page.elements[at]
		if (image?.tag !== 'img') continue
		const width = Number.parseInt(attribute(image, 'width') ?? '', 10)
		const source = attribute(image, 'src') ?? ''
		// Badges and icons of services are small or say so.
		return !(width < 100) && !/shields\.io|badge|icon|logo/i.test(source.slice(0, 300))
	}
	return false
}
