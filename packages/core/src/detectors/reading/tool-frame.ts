import { toolNames, toolWords } from '../../cues/tool.cues.ts'
import { attribute, type PageElement } from '../../page/element.ts'
import type { DetectedPage } from '../detector.ts'
import { absoluteUrl, frameHost, frameSource } from './frame-hosts.ts'
import { isInvisible } from './recording.ts'
import { titleOf } from './surroundings.ts'
import type { FoundTool } from './tool.ts'

const others =
	/chart|graph|plot|map(?![a-z])|heatmap|video|audio|podcast|player|(?<![a-z])form(?![a-z])|survey|newsletter|subscribe|comment|ad(?:s|vert\w{0,10})?(?![a-z])|captcha|calendar|\.pdf/i

/** A frame with something to work with: of a service for that, or of the publisher's own with a name that says so. */
export function toolFrame(frame: PageElement, page: DetectedPage): FoundTool | null {
	const src = frameSource(frame) ?? (attribute(frame, 'srcDoc') ? 'about:srcdoc' : null)
	if (src === null || isInvisible(frame)) return null
	const host = frameHost(src)
	if (host)
		return host.kind === 'interactive'
			? {
					element: frame,
					form: 'frame',
					confidence: 0.92,
					originality: host.thirdParty ? 0.3 : 0.5,
					text: titleOf(frame, page) ?? src,
					src,
					signals: [`a frame of ${host.name}`],
				}
			: null
	const title = attribute(frame, 'title') ?? ''
	const named = toolNames.test(src.slice(0, 300)) || toolNames.test(title) || toolWords.test(title)
	const own = absoluteUrl(src) === null
	if (!named && followsAnother(frame, page)) return null
	if (!named && (!own || others.test(src.slice(0, 300)) || others.test(title))) return null
	return {
		element: frame,
		form: 'frame',
		confidence: named ? 0.75 : 0.55,
		originality: own ? 1 : 0.5,
		text: titleOf(frame, page) ?? src,
		src,
		signals: [
			own ? "a frame of the publisher's own" : 'a frame',
			...(named ? ['a name for something to work with'] : []),
		],
	}
}

/** Of frames that stand side by side the first speaks for all. */
function followsAnother(frame: PageElement, page: DetectedPage): boolean {
	const frames = page.byTag.get('iframe') ?? []
	const before = frames[frames.indexOf(frame) - 1]
	return (
		before !== undefined &&
		before.parent === frame.parent &&
		page.text.slice(before.textEnd, frame.textStart).trim() === ''
	)
}
