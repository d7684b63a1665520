import { attribute, parsePage } from '@linkworthy/core'
import { visit } from 'unist-util-visit'
import { savedFrom } from './own-addresses.ts'

/**
 * The address of a page that a browser has saved beside the page that frames it: as the browser has written it, else
 * that of the embed page whose oEmbed record it names.
 *
 * @param html - the page, or its beginning.
 */
export function savedFrameAddress(html: string): string | null {
	let address: string | null = null
	visit(parsePage(html, 'html').tree, (node) => {
		if (node.type === 'comment') address ??= savedFrom(node.value)
		if (node.type !== 'element' || attribute(node, 'type') !== 'application/json+oembed') return
		address ??= URL.parse('.', attribute(node, 'href') ?? undefined)?.href ?? null
	})
	return address
}
