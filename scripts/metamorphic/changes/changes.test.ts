import { describe, expect, test } from 'vitest'
import { textbookPage } from '../made/textbook-page.ts'
import type { PageText } from '../page-text.ts'
import { append, sayTwice } from './insert.ts'
import { minified, prettyPrinted } from './layout.ts'
import { plainProse } from './plain-prose.ts'
import { rendered } from './render.ts'
import { losses } from './without.ts'

const html = (text: string): PageText => ({ file: 'a.html', format: 'html', text })
const markdown = (text: string): PageText => ({ file: 'a.md', format: 'markdown', text })

test('plain prose has as many words as asked, and says nothing twice', () => {
	const prose = plainProse(2000)
	const sentences = prose.flatMap((paragraph) => paragraph.split(/(?<=\.) /))
	expect(prose.join(' ').split(' ').length).toBeGreaterThanOrEqual(2000)
	expect(new Set(sentences).size).toBe(sentences.length)
	expect(prose.join('')).not.toMatch(/\d/)
})

describe('what is added', () => {
	test('goes to the end of the main content', () => {
		const page = html('<body><nav>n</nav><main><h1>a</h1><p>b</p></main><footer>f</footer></body>')
		expect(append(page, '<p>c</p>').text).toBe(
			'<body><nav>n</nav><main><h1>a</h1><p>b</p>\n<p>c</p>\n</main><footer>f</footer></body>',
		)
	})

	test('goes to the end of a Markdown file', () => {
		expect(append(markdown('# a\n\nb\n'), '<p>c</p>').text).toBe('# a\n\nb\n\n<p>c</p>\n')
	})

	test('may be the page itself, without its front matter', () => {
		expect(sayTwice(markdown('---\ntitle: a\n---\nb\n')).text).toBe(
			'---\ntitle: a\n---\nb\n\n##### Again\n\nb\n',
		)
		expect(sayTwice(html('<main><h1>a</h1><p>b</p></main>')).text).toBe(
			'<main><h1>a</h1><p>b</p><h1>a</h1><p>b</p></main>',
		)
	})
})

test('layout changes white space alone', () => {
	const page = textbookPage('en')
	const bare = (text: string) => text.replace(/\s+/g, '')
	expect(prettyPrinted(page).text).not.toBe(minified(page).text)
	expect(bare(prettyPrinted(page).text)).toBe(bare(minified(page).text))
	const inline = html('<p>a <b>b</b> c</p><pre>d\n  e</pre>')
	expect(prettyPrinted(inline).text).toContain('<p>a <b>b</b> c</p>')
	expect(prettyPrinted(inline).text).toContain('<pre>d\n  e</pre>')
})

test('Markdown is rendered with what its front matter says', () => {
	const { text } = rendered(markdown('---\nauthor: Ada\n---\n## b\n\n## b\n'), { title: 'a <b>', lang: 'fr' })
	expect(text).toContain('<html lang="fr">')
	expect(text).toContain('<meta name="author" content="Ada">')
	expect(text).toContain('<h1>a &#60;b&#62;</h1><h2 id="b">b</h2>\n<h2 id="b-1">b</h2>')
})

test.each([
	['caption', '<caption>'],
	['licence', 'creativecommons'],
])('%s is taken away', (name, sign) => {
	const page = textbookPage('en')
	expect(page.text).toContain(sign)
	expect(losses[name]?.(page).text).not.toContain(sign)
})
