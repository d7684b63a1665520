import { parsePage } from '../parse/parse.ts'
import type { PageFormat, Position } from '../report.ts'
import type { PageElement } from './element.ts'
import { type PageView, readPage } from './page.ts'

/** Parses a page and walks it. */
export function pageOf(text: string, format: PageFormat = 'html', file: string = 'notes/page'): PageView {
	return readPage(parsePage(text, format), text, file, format)
}

/** The element with a tag, counted from 0. */
export function elementOf(page: PageView, tag: string, at: number = 0): PageElement {
	const element = page.byTag.get(tag)?.[at]
	if (!element) throw new Error(`the page has no ${tag} number ${at}`)
	return element
}

/** The part of the page's source that a position covers. */
export function sourceOf(page: PageView, { start, end }: Position): string {
	return page.source.slice(start.offset, end.offset)
}

/** The blocks of a page: the tag that holds each, and its text as written. */
export function blocksOf(page: PageView): [tag: string, text: string][] {
	return page.blocks.map(({ element, start, end }) => [element.tag, page.text.slice(start, end)])
}
