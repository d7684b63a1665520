import type { ElementContent, RootContent } from 'hast'
import { serialise } from '../src/snippets/serialise.ts'
import { parseHtml } from './parse.ts'

/** Elements and attributes that `wp_filter_oembed_result` lets through (WordPress, wp-includes/embed.php). */
const allowed: Readonly<Record<string, readonly string[]>> = {
	a: ['href'],
	blockquote: [],
	iframe: ['src', 'width', 'height', 'frameBorder', 'marginWidth', 'marginHeight', 'scrolling', 'title'],
}

/**
 * What WordPress shows of the HTML of an oEmbed result whose provider it does not know: other elements lose their tags
 * and keep their text, other attributes go, and of the rest one blockquote and one frame after it are left.
 *
 * @returns null where it shows nothing: there is no frame.
 */
export function wordPressFilter(html: string): string | null {
	const kept = serialise(parseHtml(html).children.flatMap(keep))
	const found = /(<blockquote>.*?<\/blockquote>)?.*?(<iframe.*?><\/iframe>)/s.exec(kept)
	return found ? `${found[1] ?? ''}${found[2]}` : null
}

function keep(node: RootContent): ElementContent[] {
	if (node.type === 'text') return [node]
	if (node.type !== 'element') return []
	const children = node.children.flatMap(keep)
	const attributes = allowed[node.tagName]
	if (!attributes) return children
	const properties = Object.fromEntries(
		Object.entries(node.properties).filter(([name]) => attributes.includes(name)),
	)
	return [{ ...node, properties, children }]
}

/**
 * What stands in a post of WordPress for the HTML of an oEmbed result: what the filter lets through, the frame without
 * all rights but scripts, with a secret in its fragment, and unseen while there is a quote to see in its place.
 */
export function wordPressPost(html: string, secret: string): string {
	const kept = wordPressFilter(html) ?? ''
	const hidden = kept.startsWith('<blockquote>') ? ' style="position: absolute; visibility: hidden;"' : ''
	return kept
		.replace('<blockquote>', `<blockquote class="wp-embedded-content" data-secret="${secret}">`)
		.replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
		.replace(
			'<iframe',
			`<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`,
		)
}

/**
 * A script that does in a host page what that of WordPress does (wp-includes/js/wp-embed.js): it says to each frame that
 * the page is ready; at the first message with a known secret it shows the frame in place of the quote, gives it the
 * height that is asked for, from 200 to 1,000 px, and follows a link to the frame's own host if the frame has the focus.
 */
export const wordPressScript: string = `(function () {
	addEventListener('message', function (event) {
		var data = event.data
		if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return
		var named = '[data-secret="' + data.secret + '"]'
		document.querySelectorAll('blockquote' + named).forEach(function (quote) {
			quote.style.display = 'none'
		})
		document.querySelectorAll('iframe' + named).forEach(function (frame) {
			if (event.source !== frame.contentWindow) return
			frame.removeAttribute('style')
			if (data.message === 'height')
				frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10) || 0))
			if (data.message !== 'link') return
			var target = new URL(data.value)
			var isOwn = target.host === new URL(frame.src).host && /^https?:$/.test(target.protocol)
			if (isOwn && document.activeElement === frame) top.location.href = data.value
		})
	})
	document.addEventListener('DOMContentLoaded', function () {
		document.querySelectorAll('iframe.wp-embedded-content').forEach(function (frame) {
			frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')
		})
	})
})()`
