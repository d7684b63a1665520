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
