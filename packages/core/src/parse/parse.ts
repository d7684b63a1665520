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
	return formats[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? null
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
		if (format === 'html') return { tree: htmlParser.parse(text), frontMatter: noFrontMatter }
		return format === 'mdx' ? parseMdx(text) : parseMarkdown(text)
	} catch (error) {
		throw pageError('parse', error)
	}
}

/** Says in one line why a stage failed; a stack that ran out is nesting. */
export function pageError(stage: 'parse' | 'extract', error: unknown): PageError {
	if (error instanceof PageError) return error
	if (error instanceof RangeError)
		return new PageError(stage, 'elements are nested too deeply to follow; flatten the nesting of this page')
	const reason = error instanceof Error ? error.message : String(error)
	return new PageError(stage, (reason.split('\n')[0] ?? reason).slice(0, 300))
}
