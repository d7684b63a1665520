import { attribute } from '../page/element.ts'
import type { PageView } from '../page/page.ts'
import { fold } from '../page/text.ts'
import { isOfType, metaContent } from './metadata.ts'

type JsonObject = Readonly<Record<string, unknown>>

/** More names than this are a team, and longer ones no name (judgements). */
const mostAuthors = 20
const longestName = 80

/**
 * Who wrote the page, joined by `; `: front matter, citation metadata, JSON-LD, links to an author. Null where nobody
 * is named in a way that holds the name alone; a byline in the text does not.
 */
export function authorNames(
	page: PageView,
	frontMatter: JsonObject,
	data: readonly JsonObject[],
): string | null {
	const sources = [
		() => [frontMatter.author, frontMatter.authors].flatMap((value) => namesIn(value)),
		() => metaContents(page, 'citation_author', 'author', 'dc.creator'),
		() => data.filter((object) => isOfType(object, article)).flatMap(({ author }) => namesIn(author)),
		() =>
			(page.byTag.get('a') ?? [])
				.filter((link) => attribute(link, 'rel')?.split(/\s+/).includes('author'))
				.map((link) => page.textOf(link)),
	]
	for (const read of sources) {
		const names = [...new Set(read().map(fold))].filter(isName)
		if (names.length > 0) return names.slice(0, mostAuthors).join('; ')
	}
	return null
}

const article = /Article|Posting|Report|WebPage|Dataset|TechArticle|HowTo/

/** The name of the site as it gives it to those who show its pages. */
export function siteName(page: PageView, data: readonly JsonObject[]): string | null {
	const stated =
		metaContent(page, 'og:site_name', 'application-name') ??
		namesIn(data.find((object) => isOfType(object, /^WebSite$/)))[0]
	return stated === undefined ? null : fold(stated).slice(0, longestName) || null
}

/** A name is no address and holds no separator of names. */
function isName(text: string): boolean {
	return /\p{L}/u.test(text) && text.length <= longestName && !/;|:\/\/|^@/.test(text)
}

/** The names in a value of front matter or JSON-LD: a text, an object with a name, a list of these. */
function namesIn(value: unknown): string[] {
	if (typeof value === 'string') return [value]
	if (Array.isArray(value))
		return value.slice(0, mostAuthors).flatMap((item) => (Array.isArray(item) ? [] : namesIn(item)))
	if (typeof value !== 'object' || value === null) return []
	const { name } = value as { readonly name?: unknown }
	return typeof name === 'string' ? [name] : []
}

function metaContents(page: PageView, ...names: readonly string[]): string[] {
	for (const name of names) {
		const found = (page.byTag.get('meta') ?? [])
			.filter((meta) => attribute(meta, 'name')?.toLowerCase() === name)
			.map((meta) => attribute(meta, 'content') ?? '')
		if (found.some(isName)) return found
	}
	return []
}
