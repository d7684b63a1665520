import type { RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'

/**
 * Nodes as HTML whose tags end at the first `>`: angle brackets in attributes, which HTML allows, are encoded too,
 * because the filters of content management systems look for tags with patterns.
 */
export function serialise(nodes: readonly RootContent[]): string {
	const html = toHtml({ type: 'root', children: [...nodes] })
	return html.replace(tag, (whole) => whole.replace(/"[^"]*"/g, encode))
}

/** A tag as `toHtml` writes it: all values stand in double quotes, and texts hold no `<`. */
const tag = /<[a-z](?:[^">]|"[^"]*")*>/gi

function encode(value: string): string {
	return value.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
