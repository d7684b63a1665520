import { attribute, closestTag, type PageElement } from '../../page/element.ts'
import { oncePerPage } from '../../page/once-per-page.ts'
import type { PageView } from '../../page/page.ts'
import type { Block } from '../../page/text.ts'
import { blockAround } from './surroundings.ts'

/**
 * A call of a template in Markdown text that stands for something else on the page: `{{< youtube ID >}}` (Hugo,
 * Quarto), `{% youtube ID %}` (Jekyll, Hexo, GitBook, dev.to), `{{ youtube(id="ID") }}` (Zola),
 * `{{EmbedYouTube("ID")}}` (MDN), `@[youtube](ID)` (Zenn).
 */
export interface Shortcode {
	/** In lower case; of an include the name of the included file without its ending. */
	readonly name: string
	/** What follows the name, as written. */
	readonly rest: string
}

const patterns: readonly RegExp[] = [
	/\{\{[<%]\s{0,4}\/?([\w/.-]{1,60})\s{0,4}([^\n]{0,400}?)\s{0,4}\/?[>%]\}\}/,
	/\{%-?\s{0,4}include\s{1,4}([\w/.-]{1,80}?)(?:\.html|\.md|\.liquid)?\s{1,4}([^\n]{0,400}?)\s{0,4}-?%\}/,
	/\{%-?\s{0,4}([\w-]{1,60})\s{1,4}([^\n]{1,400}?)\s{0,4}-?%\}/,
	/\{\{-?\s{0,4}([\w-]{1,60})\s{0,2}\(([^\n]{0,400}?)\)\s{0,4}-?\}\}/,
]

/** The first shortcode in the text of a paragraph or list item, apart from its inner blocks; null without. */
export function shortcodeIn(element: PageElement, page: PageView): Shortcode | null {
	return shortcodes(page).get(element) ?? null
}

const opening = /\{[{%]/
const atSign = 0x40

/** By the element that holds the text itself, so that a list and its items do not both speak for it. */
const shortcodes = oncePerPage((page: PageView): ReadonlyMap<PageElement, Shortcode> => {
	const found = new Map<PageElement, Shortcode>()
	const hasTemplates = opening.test(page.text)
	for (const block of page.blocks) {
		if (!hasTemplates && page.text.charCodeAt(block.start) !== atSign) continue
		const { element } = block
		const code = blockAround(element, page) === block ? readShortcode(block, page) : null
		if (code) found.set(element, code)
	}
	return found
})

function readShortcode({ element, start: from, end }: Block, page: PageView): Shortcode | null {
	const text = page.text.slice(from, Math.min(end, from + 2000))
	const start = text.search(opening)
	if (start === -1) return text.startsWith('@') ? linkedShortcode(element, page) : null
	// In a code span it is talked about and not called.
	if (closestTag(page.elementAt(from + start), 'code')) return null
	const call = text.slice(start, start + 600)
	for (const pattern of patterns) {
		const found = pattern.exec(call)
		if (!found) continue
		const [, name, rest] = found as unknown as [string, string, string]
		return { name: (name.split('/').at(-1) ?? name).toLowerCase(), rest: rest ?? '' }
	}
	return null
}

/** `@[youtube](ID)`: an at sign and a link that is all of the paragraph. */
function linkedShortcode(element: PageElement, page: PageView): Shortcode | null {
	const link = page.elements[element.index + 1]
	if (link?.tag !== 'a' || link.parent !== element) return null
	const name = page.textOf(link).toLowerCase()
	const rest = attribute(link, 'href') ?? ''
	return page.textOf(element) === `@${page.textOf(link)}` && /^[a-z]{2,20}$/.test(name)
		? { name, rest }
		: null
}
