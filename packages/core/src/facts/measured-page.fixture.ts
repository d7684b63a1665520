import { measurePage, type PageInput } from '../measure.ts'
import type { PageRecord } from '../record.ts'

const files = { html: 'notes/page.html', markdown: 'notes/page.md', mdx: 'notes/page.mdx' } as const

/** Measures a page that is given by its text. */
export function measured(
	text: string,
	format: PageInput['format'] = 'html',
	more: Partial<PageInput> = {},
): PageRecord {
	return measurePage({ file: files[format], text, format, ...more })
}

/** A paragraph of as many words, which say nothing. */
export function prose(words: number): string {
	return `${'tide '.repeat(words).trim()}.`
}
