import type { Element } from 'hast'
import { h } from 'hastscript'
import type { FramedContent } from '../subject/content.ts'
import type { Subject } from '../subject/subject.ts'
import { creditLink, creditText, type Rel } from './credit.ts'
import { frameSize } from './frame-size.ts'
import { hostScript } from './host-script.ts'
import { credited, pasteable, text } from './html.ts'
import { serialise } from './serialise.ts'

/** A frame that fills its column and needs no script: of the picture's shape, or of a fixed height. */
export function frame(subject: Subject, content: FramedContent, embedPage: string, rel: Rel): string {
	return pasteable(credited(subject, responsive(subject, content, embedPage, false), rel))
}

/** The same, with the script that gives it the height that the embed page asks for. */
export function autoHeightFrame(
	subject: Subject,
	content: FramedContent,
	embedPage: string,
	rel: Rel,
): string {
	const shown = responsive(subject, content, embedPage, true)
	return pasteable(credited(subject, shown, rel, text('\t'), h('script', hostScript), text('\n')))
}

/**
 * What WordPress's filter of oEmbed results (`wp_filter_oembed_result`) keeps: a link in a blockquote, then the frame
 * with a few attributes. WordPress adds the sandbox itself, and hides the quote when the frame has loaded.
 */
export function wordPressFrame(subject: Subject, content: FramedContent, embedPage: string): string {
	const { widthPx, heightPx } = frameSize(content)
	return `${serialise([
		h('blockquote', creditLink(subject, 'none', creditText(subject.page))),
		h('iframe', {
			src: embedPage,
			width: widthPx,
			height: heightPx,
			title: subject.name,
			frameBorder: '0',
			marginWidth: 0,
			marginHeight: 0,
		}),
	])}\n`
}

function responsive(subject: Subject, content: FramedContent, embedPage: string, resizes: boolean): Element {
	const { widthPx, heightPx, narrowHeightPx, keepsShape } = frameSize(content)
	const shape = keepsShape
		? `aspect-ratio: ${widthPx} / ${heightPx}; height: auto; min-height: ${narrowHeightPx}px`
		: `height: ${heightPx}px`
	return h('iframe', {
		src: embedPage,
		title: subject.name,
		width: widthPx,
		height: heightPx,
		loading: 'lazy',
		referrerPolicy: 'strict-origin-when-cross-origin',
		sandbox: sandbox(content, resizes),
		// Nothing but a tool has a use for the whole screen; all other features are off in a frame by default.
		allow: content.form === 'frame' ? 'fullscreen' : null,
		style: `width: 100%; max-width: ${widthPx}px; ${shape}; border: 0`,
		dataLinkworthy: resizes ? '' : null,
	})
}

/** The least that works: the credit opens in a window of its own; scripts run only where there is use for them. */
function sandbox({ form }: FramedContent, resizes: boolean): string[] {
	const links = ['allow-popups', 'allow-popups-to-escape-sandbox']
	if (form === 'frame') return ['allow-scripts', 'allow-forms', ...links]
	return resizes ? ['allow-scripts', ...links] : links
}
