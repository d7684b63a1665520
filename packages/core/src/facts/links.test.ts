import { describe, expect, test } from 'vitest'
import { domainOf } from './links.ts'
import { measured } from './measured-page.fixture.ts'

const url = 'https://example.org/tides/neap/'

function links(html: string, address: string | null = url) {
	return measured(html, 'html', { url: address }).links
}

describe('links', () => {
	test('become absolute, without fragment', () => {
		expect(
			links('<a href="../spring/#high">a</a><a href=" /b?c=1 ">b</a><a href="HTTP://x.example.COM">c</a>'),
		).toMatchObject([
			{ href: '../spring/#high', url: 'https://example.org/tides/spring/' },
			{ href: '/b?c=1', url: 'https://example.org/b?c=1' },
			{ href: 'HTTP://x.example.COM', url: 'http://x.example.com/' },
		])
	})

	test('of a page without address stay relative', () => {
		expect(links('<a href="../spring.md">a</a><a href="//cdn.example.net/b">b</a>', null)).toMatchObject([
			{ href: '../spring.md', url: null },
			{ href: '//cdn.example.net/b', url: 'https://cdn.example.net/b' },
		])
	})

	test('to one address count once', () => {
		expect(
			links('<a href="/a">1</a><a href="/a">2</a><a href="/a#b">3</a><a href="https://example.org/a">4</a>'),
		).toHaveLength(1)
		expect(links('<a href="a.md">1</a><a href="a.md#b">2</a>', null)).toHaveLength(1)
	})

	test.each([
		'#top',
		'',
		'mailto:jo@example.org',
		'tel:123',
		'javascript:void(0)',
		'data:text/plain,x',
		'http://[',
		'ftp://example.org/x',
	])('%s is none', (href) => {
		expect(links(`<a href="${href}">x</a>`)).toEqual([])
		expect(links(`<a href="${href}">x</a>`, null)).toEqual([])
	})

	test('of navigation and hidden ones are left out', () => {
		expect(links('<nav><a href="/a">a</a></nav><p hidden><a href="/b">b</a></p><p><a>c</a></p>')).toEqual([])
	})
})

describe('running text', () => {
	const inProse = (html: string) => links(html).map((link) => link.inProse)

	test.each([
		'<p>See <a href="/a">a</a>.</p>',
		'<p><a href="/a">a</a></p>',
		'<p>See <em><a href="/a"><code>a</code></a></em>.</p>',
		'<div>See <a href="/a">a</a> for more.</div>',
		'<article><aside><p>See <a href="/a">a</a></p></aside></article>',
	])('%s', (html) => {
		expect(inProse(html)).toEqual([true])
	})

	test.each([
		'<ul><li><p>See <a href="/a">a</a></p></li></ul>',
		'<table><tr><td><p>See <a href="/a">a</a></p></td></tr></table>',
		'<h2>See <a href="/a">a</a></h2>',
		'<blockquote><p>See <a href="/a">a</a></p></blockquote>',
		'<pre>see <a href="/a">a</a></pre>',
		'<figure><figcaption>See <a href="/a">a</a></figcaption></figure>',
		'<div><a href="/a">a</a> | </div>',
		'<form><p>See <a href="/a">a</a></p></form>',
	])('is not %s', (html) => {
		expect(inProse(html)).toEqual([false])
	})

	test('wins over a list, wherever it stands', () => {
		const [list, prose] = ['<ul><li><a href="/a">x</a></li></ul>', '<p>See <a href="/a#b">x</a></p>']
		expect(inProse(list + prose)).toEqual([true])
		expect(inProse(prose + list)).toEqual([true])
		expect(inProse(`${list}<ul><li><a href="/b">x</a></li></ul>${prose}`)).toEqual([true, false])
	})
})

test('the wording is that of the words alone', () => {
	const wordings = links(
		'<p><a href="/a">Read  more</a> <a href="/b">“read <b>more</b>”</a> <a href="/c">read</a></p>',
	).map(({ wording }) => wording)
	expect(wordings[1]).toBe(wordings[0])
	expect(wordings[2]).not.toBe(wordings[0])
})

test('link macros lead where they say', () => {
	const found = measured(
		'[a]({% link _posts/x_y.md %}) [b]({{< ref "y.md#z" >}}) [c]({{ "/d/" | url }}) `[e]({% link f.md %})`',
		'markdown',
		{ url },
	).links
	expect(found.map((link) => link.url)).toEqual([
		'https://example.org/_posts/x_y.md',
		'https://example.org/tides/neap/y.md',
		'https://example.org/d/',
	])
})

describe('counts', () => {
	test('own and other domains', () => {
		const { facts } = measured(
			'<a href="/a">a</a><a href="https://www.example.org/b">b</a><a href="https://x.example.com">c</a><a href="https://y.example.com">d</a><a href="https://jo.github.io">e</a><a href="https://io.github.io">f</a><a href="https://127.0.0.1/g">g</a>',
			'html',
			{ url },
		)
		expect(facts).toMatchObject({ internalLinkCount: 2, outsideDomainCount: 3 })
	})

	test('sources', () => {
		const scholarly = (href: string) => measured(`<a href="${href}">x</a>`).facts.scholarlyLinkCount
		for (const href of [
			'https://doi.org/10.1/x',
			'https://arxiv.org/abs/1',
			'https://www.w3.org/TR/html/',
			'https://www.noaa.gov/tides',
			'https://www.ons.gov.uk/',
			'https://mit.edu',
			'https://ec.europa.eu/eurostat/data',
			'https://www.ine.es/',
		])
			expect([href, scholarly(href)]).toEqual([href, 1])
		for (const href of [
			'https://magazine.es/',
			'https://example.org/government',
			'https://notdoi.org/1',
			'https://www.w3.org/',
			'https://example.org/eurostat-review',
			'https://edu.example.org/',
		])
			expect([href, scholarly(href)]).toEqual([href, 0])
	})
})

test.each([
	['https://a.b.example.co.uk/x', 'example.co.uk'],
	['https://jo.github.io/x', 'jo.github.io'],
	['https://localhost:3000/', null],
	['https://127.0.0.1/', null],
	['no address', null],
])('the registrable domain of %s is %s', (url, domain) => {
	expect(domainOf(url)).toBe(domain)
})
