import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { elementOf, pageOf, sourceOf } from '../page/page-view.fixture.ts'
import { parseMarkdown } from './markdown.ts'

function html(text: string): string {
	return toHtml(parseMarkdown(text).tree)
}

describe('what GitHub shows', () => {
	test('tables', () => {
		expect(html('| a | b |\n|---|--:|\n| 1 | 2 |')).toContain('<th align="right">b</th>')
	})

	test('strikethrough, addresses, tasks', () => {
		expect(html('~~old~~ https://example.org')).toContain(
			'<del>old</del> <a href="https://example.org">https://example.org</a>',
		)
		expect(html('- [x] done')).toContain('<input type="checkbox" checked disabled> done')
	})

	test('footnotes, with ids that readers link to', () => {
		const page = html('Two a day.[^1]\n\n[^1]: Count them.')
		expect(page).toContain('href="#fn-1"')
		expect(page).toContain('<li id="fn-1">')
	})

	test('raw HTML around Markdown, and in it', () => {
		expect(html('<figure>\n\n*tide* <b>table</b>\n\n</figure>\n')).toBe(
			'<figure>\n<p><em>tide</em> <b>table</b></p>\n</figure>',
		)
	})
})

describe('front matter', () => {
	test('is metadata and no text', () => {
		const { tree, frontMatter } = parseMarkdown('---\ntitle: Tides\n---\n\nTwo a day.')
		expect(toHtml(tree)).toBe('<p>Two a day.</p>')
		expect(frontMatter.values).toEqual({ title: 'Tides' })
	})

	test('further down it is a rule and a heading', () => {
		const { tree, frontMatter } = parseMarkdown('Two a day.\n\n---\ntitle: Tides\n---')
		expect(toHtml(tree)).toContain('<hr>\n<h2>title: Tides</h2>')
		expect(frontMatter.values).toEqual({})
	})
})

test.each([
	['without raw HTML', '```js live title="Tide"\nrun()\n```'],
	['with raw HTML', '```js live title="Tide"\nrun()\n```\n\n<b>tide</b>'],
])('what follows the language of a code fence is kept %s', (_, text) => {
	const code = elementOf(pageOf(text, 'markdown'), 'code')
	expect(code.node.properties.className).toEqual(['language-js'])
	expect(code.node.properties.dataMeta).toBe('live title="Tide"')
})

test('a fence with a language alone has no more', () => {
	expect(elementOf(pageOf('```js\nrun()\n```', 'markdown'), 'code').node.properties.dataMeta).toBeUndefined()
})

describe('templates in addresses', () => {
	test('an address with a template expression is a picture', () => {
		const page = pageOf('![Tide gauge]({{ "/tide gauge.png" | url }} "July")', 'markdown')
		const image = elementOf(page, 'img')
		expect(image.node.properties).toMatchObject({ alt: 'Tide gauge', title: 'July' })
		expect(sourceOf(page, page.positionOf(image))).toBe(page.source)
	})

	test('in code it stays what its author wrote', () => {
		const code = '`![x]({{ "/x.png" | url }})`'
		expect(pageOf(code, 'markdown').text).toBe(code.slice(1, -1))
		expect(pageOf(`~~~\n${code}\n~~~`, 'markdown').text).toBe(`${code}\n`)
	})
})

test('elements after raw HTML keep their place in the file', () => {
	const page = pageOf('# One\n\n<div class="x">\n\ntwo\n\n</div>\n\n> three\n\n![four](4.png)\n', 'markdown')
	for (const [tag, source] of [
		['h1', '# One'],
		['blockquote', '> three'],
		['img', '![four](4.png)'],
	] as const)
		expect(sourceOf(page, page.positionOf(elementOf(page, tag)))).toBe(source)
})
