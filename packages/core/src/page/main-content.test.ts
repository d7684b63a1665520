import { describe, expect, test } from 'vitest'
import { pageOf } from './page-view.fixture.ts'

/** The text of the paragraphs that are main content. */
function mainOf(html: string): string {
	const page = pageOf(html)
	return page
		.main('p')
		.map((element) => page.textOf(element))
		.join(' ')
}

const words = 'The tide comes in twice a day. '.repeat(10)

describe('what its own markup says is around the content is left out', () => {
	test.each([
		'<nav><p>x</p></nav>',
		'<header><p>x</p></header>',
		'<footer><p>x</p></footer>',
		'<aside><p>x</p></aside>',
		'<dialog><p>x</p></dialog>',
		'<div role="navigation"><p>x</p></div>',
		'<div role="search"><p>x</p></div>',
		'<div role="complementary"><p>x</p></div>',
		'<div class="sidebar"><p>x</p></div>',
		'<div class="site-footer__inner"><p>x</p></div>',
		'<div id="comments"><p>x</p></div>',
		'<div class="cookieBanner"><p>x</p></div>',
		'<section class="related posts-list"><p>x</p></section>',
		'<ul class="breadcrumbs"><li><p>x</p></li></ul>',
		'<form class="newsletter-signup"><p>x</p></form>',
	])('%s', (around) => {
		expect(mainOf(`<p>a</p>${around}<p>b</p>`)).toBe('a b')
	})
})

describe('what only sounds like it stays', () => {
	test.each([
		'<div class="with-sidebar"><p>x</p></div>',
		'<div class="page has-footer"><p>x</p></div>',
		'<div class="navy"><p>x</p></div>',
		'<div class="nav nav-pills nav-justified"><p>x</p></div>',
		'<div class="menuetto"><p>x</p></div>',
		'<div class="comments-page-content"><p>x</p></div>',
		'<article><header><p>x</p></header></article>',
		'<main><aside><p>x</p></aside></main>',
		'<blockquote><footer><p>x</p></footer></blockquote>',
	])('%s', (html) => {
		expect(mainOf(`<p>a</p>${html}`)).toContain('x')
	})

	test('an aside in Markdown, which has no page around it', () => {
		expect(pageOf('Tides\n\n<aside>A note.</aside>', 'markdown').main('aside')).toHaveLength(1)
	})

	test('a class on a word', () => {
		expect(pageOf('<p>Open the <span class="menu">menu</span>.</p>').main('span')).toHaveLength(1)
	})

	test('a class of a wrapper around the title or the main element', () => {
		expect(mainOf(`<div class="banner"><h1>Tides</h1><p>x</p></div>`)).toBe('x')
		expect(mainOf(`<div class="modal"><main><p>x</p></main></div>`)).toBe('x')
	})
})

describe('the element that holds the main content', () => {
	test('leaves out all around it', () => {
		expect(mainOf(`<p>slogan</p><main><p>x</p><p>${words}</p></main><p>imprint</p>`)).not.toMatch(
			/slogan|imprint/,
		)
	})

	test.each([
		'article',
		'div id="content"',
		'div class="entry-content"',
		'div role="main"',
		'div itemprop="articleBody"',
	])('may be %s', (tag) => {
		expect(mainOf(`<p>slogan</p><${tag}><p>${words}</p></${tag.split(' ')[0]}>`)).not.toContain('slogan')
	})

	test('is none when it holds less than 40% of the text', () => {
		const page = (share: number) =>
			mainOf(
				`<p>slogan</p><main><p>${words.repeat(share)}</p></main><div><p>${words.repeat(10 - share)}</p></div>`,
			)
		expect(page(3)).toContain('slogan')
		expect(page(5)).not.toContain('slogan')
		expect(mainOf(`<main><p>short</p></main><div><p>${words}</p></div>`)).toContain('tide')
	})

	test('is the inner of two unless that loses more than a tenth', () => {
		expect(mainOf(`<main><p>by Jo</p><article><p>${words}</p></article></main>`)).not.toContain('by Jo')
		expect(mainOf(`<main><p>${words}</p><article><p>${words}</p></article></main>`)).toBe(
			`${words.trim()} ${words.trim()}`,
		)
	})

	test('of several articles the longest counts, unless all together are the page', () => {
		expect(mainOf(`<article><p>${words}${words}</p></article><article><p>other</p></article>`)).not.toContain(
			'other',
		)
	})

	test('is not sought in navigation', () => {
		expect(mainOf(`<nav><main><p>${words}</p></main></nav><p>x</p>`)).toBe('x')
	})
})

test('a page that is all boilerplate has no main content', () => {
	expect(mainOf('<nav><p>a</p></nav><footer><p>b</p></footer>')).toBe('')
})

test('an id made from a heading, or a section by Pandoc, names no boilerplate', () => {
	expect(mainOf('<div id="travel-and-other-social-behaviour-in-july"><p>tide</p></div><p>x</p>')).toContain(
		'tide',
	)
	expect(mainOf('<div id="related-work" class="section level2"><p>tide</p></div><p>x</p>')).toContain('tide')
	expect(mainOf('<div id="related-work"><p>tide</p></div><p>x</p>')).toBe('x')
})
