import type { Finding } from '@linkworthy/core'
import type { InlineCode, PhrasingContent, Text } from 'mdast'
import { printable } from '../plain-text.ts'

/** The most characters of one text; a judgement: two lines of a table. */
const mostCharacters = 280

/** What GitHub takes for a person, an issue or an address, wherever it stands in a text: it tells those and links this. */
const linked = /@|#(?=\d)|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi

/** Words of a page as text: they mention nobody and link nowhere. */
export function text(value: string): Text {
	return { type: 'text', value: cut(printable(value)).replace(linked, '$&\u200b') }
}

/** A path as code. */
export function code(value: string): InlineCode {
	return { type: 'inlineCode', value: cut(printable(value)) || '?' }
}

/** The rule of a finding, with a link to its page where there is one. */
export function docsLink({ rule, docs }: Finding): PhrasingContent {
	const name = code(rule)
	return isWebAddress(docs) ? { type: 'link', url: new URL(docs).href, children: [name] } : name
}

function isWebAddress(address: string): boolean {
	return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

/** Units are counted and not columns: marks that take no column are characters all the same. */
function cut(value: string): string {
	if (value.length <= mostCharacters) return value
	return `${value.slice(0, mostCharacters).replace(/[\ud800-\udbff]$/, '')}…`
}
