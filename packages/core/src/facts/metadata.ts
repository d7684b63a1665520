import { authorWords } from '../cues/page.cues.ts'
import { attribute, type PageElement, textOf } from '../page/element.ts'
import { oncePerPage } from '../page/once-per-page.ts'
import type { PageView } from '../page/page.ts'
import { fold } from '../page/text.ts'
import type { FrontMatter } from '../parse/front-matter.ts'

/** The page's title: front matter, first `h1`, `og:title`, `title` without the site's name, a heading that opens the page. */
export function pageTitle(page: PageView, frontMatter: FrontMatter): string | null {
	const { title } = frontMatter.values
	if (typeof title === 'string' && title.trim() !== '') return fold(title)
	const element = page.byTag.get('title')?.find(({ parent }) => parent?.tag === 'head')
	const whole = element ? fold(childText(element)) : ''
	const heading = page.headings.find(({ level, text }) => level === 1 && text !== '')?.text
	// A first heading that the title does not know is a slogan or a part of the layout.
	if (heading && (whole === '' || whole.toLowerCase().includes(heading.toLowerCase()))) return heading
	const stated = metaContent(page, 'og:title')
	if (stated && whole.startsWith(stated)) return fold(stated)
	if (whole !== '') return whole.split(/\s[|–—·»-]\s/)[0] || whole
	const [first] = page.headings
	return first && page.blocks.slice(0, 3).some(({ element: owner }) => owner === first.element)
		? first.text
		: null
}

/** The `content` of the first `meta` with one of the names, or properties; null without one. */
export function metaContent(page: PageView, ...names: readonly string[]): string | null {
	const contents = metaContents(page)
	for (const name of names) {
		const content = contents.get(name)
		if (content !== undefined) return content
	}
	return null
}

/** What the `meta` say that say something, by their names or properties in lower case; of equal ones the first. */
const metaContents = oncePerPage((page: PageView): ReadonlyMap<string, string> => {
	const contents = new Map<string, string>()
	for (const meta of page.byTag.get('meta') ?? []) {
		const name = attribute(meta, 'name') ?? attribute(meta, 'property') ?? attribute(meta, 'itemProp')
		const content = attribute(meta, 'content')?.trim()
		if (name !== null && content && !contents.has(name.toLowerCase()))
			contents.set(name.toLowerCase(), content)
	}
	return contents
})

/** The `href` of the first `link` with the relation. */
export function linkHref(page: PageView, relation: string): string | null {
	for (const link of page.byTag.get('link') ?? [])
		if (attribute(link, 'rel')?.toLowerCase().split(/\s+/).includes(relation)) return attribute(link, 'href')
	return null
}

/** What a page says to machines. */
interface StructuredData {
	/** Objects of its JSON-LD, graphs flattened. */
	readonly objects: readonly Readonly<Record<string, unknown>>[]
	/** Scripts that are not valid JSON. */
	readonly invalid: readonly PageElement[]
}

/** Reads the page's JSON-LD. */
export const structuredData: (page: PageView) => StructuredData = oncePerPage((page: PageView) => {
	const objects: Record<string, unknown>[] = []
	const invalid: PageElement[] = []
	for (const script of page.byTag.get('script') ?? []) {
		if (attribute(script, 'type')?.toLowerCase() !== 'application/ld+json') continue
		try {
			collect(JSON.parse(childText(script)), objects, 0)
		} catch {
			invalid.push(script)
		}
	}
	return { objects, invalid }
})

function collect(value: unknown, objects: Record<string, unknown>[], depth: number): void {
	// Graphs are shallow; deeper data is no description of the page (a judgement).
	if (depth > 4 || objects.length >= 200) return
	if (Array.isArray(value)) for (const item of value) collect(item, objects, depth + 1)
	else if (typeof value === 'object' && value !== null) {
		objects.push(value as Record<string, unknown>)
		collect((value as Record<string, unknown>)['@graph'], objects, depth + 1)
	}
}

/** Whether a JSON-LD object is of a schema.org type. */
export function isOfType(object: Readonly<Record<string, unknown>>, type: RegExp): boolean {
	const types = object['@type']
	return (Array.isArray(types) ? types : [types]).some((name) => typeof name === 'string' && type.test(name))
}

/** Whether the page names who wrote it. */
export function isAuthorStated(
	page: PageView,
	frontMatter: Readonly<Record<string, unknown>>,
	data: readonly Readonly<Record<string, unknown>>[],
): boolean {
	if (['author', 'authors', 'by', 'byline'].some((name) => isFilled(frontMatter[name]))) return true
	if (metaContent(page, 'author', 'article:author', 'citation_author', 'dc.creator') !== null) return true
	if (data.some((object) => isFilled(object.author))) return true
	if ((page.byTag.get('a') ?? []).some((link) => attribute(link, 'rel')?.split(/\s+/).includes('author')))
		return true
	return (
		page.elements.some(isByline) ||
		page.blocks
			.slice(0, 12)
			.some(
				(block) =>
					block.element.inMain &&
					block.end - block.start < 90 &&
					authorWords.test(page.text.slice(block.start, block.end)),
			)
	)
}

const bylineName = /(?:^|[_-])(?:author|byline)(?:$|[_-])/i

/** Marked as the author's name, in words of its class of which some hold others: "post-author". */
function isByline({ node: { properties }, inMain, tag }: PageElement): boolean {
	const { itemProp, className } = properties
	if (textOf(itemProp) === 'author') return true
	return (
		inMain &&
		tag !== 'body' &&
		Array.isArray(className) &&
		className.some((name) => String(name).length >= 6 && bylineName.test(String(name)))
	)
}

/** Publication and modification dates as the page states them, ISO 8601. */
export function pageDates(
	page: PageView,
	frontMatter: Readonly<Record<string, unknown>>,
	data: readonly Readonly<Record<string, unknown>>[],
): { readonly published: string | null; readonly modified: string | null } {
	const ofData = (name: string) => data.map((object) => object[name]).find(isFilled)
	const times = page.main('time').map((time) => attribute(time, 'dateTime'))
	return {
		published:
			firstDate(
				frontMatter.date,
				frontMatter.pubDate,
				frontMatter.published,
				frontMatter.publishDate,
				metaContent(
					page,
					'article:published_time',
					'date',
					'dc.date',
					'citation_publication_date',
					'datepublished',
				),
				ofData('datePublished'),
				...times,
			) ?? dateOfPath(page.file),
		modified: firstDate(
			frontMatter.updated,
			frontMatter.lastmod,
			frontMatter.modified,
			frontMatter.updatedDate,
			frontMatter.last_modified_at,
			metaContent(page, 'article:modified_time', 'last-modified', 'datemodified'),
			ofData('dateModified'),
		),
	}
}

function firstDate(...values: readonly unknown[]): string | null {
	for (const value of values) {
		if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
		const text = typeof value === 'string' ? value.trim() : ''
		const iso =
			/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:Z|\s?[+-]\d{2}:?\d{2})?)?/.exec(text)
		if (iso) return iso[0]
	}
	return null
}

/** Blogs name their files `2024-05-17-title.md`. */
function dateOfPath(file: string): string | null {
	const found = /(?:^|\/)((?:19|20)\d{2})[-/](\d{2})[-/](\d{2})(?=[-/.])/.exec(file)
	return found ? `${found[1]}-${found[2]}-${found[3]}` : null
}

/** Text of the direct text children: scripts and titles have no others. */
export function childText(element: PageElement): string {
	return element.node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function isFilled(value: unknown): boolean {
	return (
		value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
	)
}
