import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** A link out of the report. An address that is not http(s) is shown as words only. */
export function outsideLink(address: string, ...words: ElementContent[]): ElementContent {
	const href = webAddress(address)
	return href === null ? h('span', words) : h('a', { href, rel: ['noopener', 'noreferrer'] }, words)
}

function webAddress(address: string): string | null {
	if (!URL.canParse(address)) return null
	const url = new URL(address)
	return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}
