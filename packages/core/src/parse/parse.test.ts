import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import type { PageFormat } from '../report.ts'
import { formatOf, PageError, pageError, parsePage } from './parse.ts'

test.each<[file: string, format: PageFormat | null]>([
	['notes.md', 'markdown'],
	['blog/2025.01/notes.markdown', 'markdown'],
	['report.qmd', 'markdown'],
	['report.Rmd', 'markdown'],
	['page.mdx', 'mdx'],
	['INDEX.HTML', 'html'],
	['old.htm', 'html'],
	['strict.xhtml', 'html'],
	['notes.txt', null],
	['page.md.bak', null],
	['README', null],
	['md', null],
	['notes.md/README', null],
	['odd.constructor', null],
	['odd.__proto__', null],
])('%s is read as %s', (file, format) => {
	expect(formatOf(file)).toBe(format)
})

test('the same page in three formats becomes the same tree', () => {
	const body = '<h1>Tides</h1>\n<p>Two a <em>day</em>.</p>'
	const markdown = '# Tides\n\nTwo a *day*.'
	expect(toHtml(parsePage(markdown, 'markdown').tree)).toBe(body)
	expect(toHtml(parsePage(markdown, 'mdx').tree)).toBe(body)
	expect(toHtml(parsePage(body, 'html').tree)).toContain(body)
})

test('broken HTML is read as a browser reads it', () => {
	const { tree } = parsePage('<p>one<p>two</b><table><td>three', 'html')
	expect(toHtml(tree)).toBe(
		'<html><head></head><body><p>one</p><p>two<table><tbody><tr><td>three</td></tr></tbody></table></p></body></html>',
	)
})

test.each<PageFormat>(['markdown', 'mdx', 'html'])('an empty page of %s is no error', (format) => {
	expect(parsePage('', format).frontMatter).toEqual({ values: {}, problem: null })
})

test.each([
	['quotations', '> '.repeat(20_000)],
	['lists', Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- item`).join('\n')],
	['lists on one line', `${'- '.repeat(5_000)}item`],
	['emphasis', `${'*_'.repeat(40_000)}word`],
])('nesting of %s that the parser cannot follow is said in one line', (_, markdown) => {
	const parse = () => parsePage(markdown, 'markdown')
	expect(parse).toThrow(PageError)
	expect(parse).toThrow('elements are nested too deeply to follow; flatten the nesting of this page')
})

test('any other failure keeps its first line, cut, and its stage', () => {
	const error = pageError('extract', new TypeError(`no such ${'x'.repeat(400)}\n    at somewhere`))
	expect(error).toMatchObject({ name: 'PageError', stage: 'extract' })
	expect(error.message).toMatch(/^no such x+$/)
	expect(error.message).toHaveLength(300)
	expect(pageError('parse', 'plain words').message).toBe('plain words')
	expect(pageError('parse', error)).toBe(error)
})
