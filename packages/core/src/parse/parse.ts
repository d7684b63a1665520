import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { PageFormat } from '../report.ts'
import type { FrontMatter } from './front-matter.ts'
import { parseMarkdown, parseMdx } from './markdown.ts'

/** A page as a tree of HTML elements, whatever it was written in. Offsets are those of the text. */
export interface ParsedPage {
	readonly tree: Root
	readonly frontMatter: FrontMatter
	/** Text nodes of the length of their range say what stands there: HTML that no plugin has touched. */
	readonly isAsWritten: boolean
}

/** A page that could not be analysed; the message says why and what to do. */
export class PageError extends Error {
	readonly stage: 'parse' | 'extract'
	constructor(stage: 'parse' | 'extract', message: string) {
		super(message)
		this.name = 'PageError'
		this.stage = stage
	}
}

const formats: { readonly [extension: string]: PageFormat } = {
	md: 'markdown',
	markdown: 'markdown',
	qmd: 'markdown',
	rmd: 'markdown',
	mdx: 'mdx',
	html: 'html',
	htm: 'html',
	xhtml: 'html',
}

/** The format of a page by its file name; null for what is no page. */
export function formatOf(file: string): PageFormat | null {
	const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
	return Object.hasOwn(formats, extension) ? (formats[extension] as PageFormat) : null
}

const htmlParser = unified().use(rehypeParse)
const noFrontMatter: FrontMatter = { values: {}, problem: null }

/**
 * Parses a page. The only place that tells Markdown from HTML.
 *
 * @throws {PageError} on nesting that the parsers cannot follow, and on what they cannot read.
 */
export function parsePage(text: string, format: PageFormat): ParsedPage {
	try {
		if (format === 'html')
			return { tree: htmlParser.parse(text), frontMatter: noFrontMatter, isAsWritten: true }
		if (isNestedTooDeeply(text)) throw new PageError('parse', nestedTooDeeply)
		return { ...(format === 'mdx' ? parseMdx(text) : parseMarkdown(text)), isAsWritten: false }
	} catch (error) {
		throw pageError('parse', error)
	}
}

const nestedTooDeeply = 'elements are nested too deeply to follow; flatten the nesting of this page'

/**
 * A hundred quotations or lists inside each other, or a thousand mixed emphasis marks in a row. No author writes that,
 * and the Markdown parser takes minutes over a few hundred kilobytes of it.
 */
function isNestedTooDeeply(markdown: string): boolean {
	return (
		/^(?:[ \t]{0,3}>){100}/m.test(markdown) ||
		/^[ \t]{400,}(?:[-*+]|\d{1,9}[.)])[ \t]/m.test(markdown) ||
		/^(?:[-*+][ \t]{1,4}){100,}[^\s*+-]/m.test(markdown) ||
		/(?:\*_|_\*){500}/.test(markdown)
	)
}

/** Says in one line why a stage failed; a stack that ran out is nesting. */
export function pageError(stage: 'parse' | 'extract', error: unknown): PageError {
	if (error instanceof PageError) return error
	if (error instanceof RangeError) return new PageError(stage, nestedTooDeeply)
	const reason = error instanceof Error ? error.message : String(error)
	return new PageError(stage, (reason.split('\n')[0] ?? reason).slice(0, 300))
}
