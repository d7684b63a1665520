import { describe, expect, test } from 'vitest'
import type { PageInput } from '../measure.ts'
import type { PageRole } from '../report.ts'
import { measured, prose } from './measured-page.fixture.ts'

function role(
	more: Partial<PageInput>,
	text = `<h1>Tides</h1><p>${prose(80)}</p>`,
	format: PageInput['format'] = 'html',
): PageRole {
	return measured(text, format, more).role
}

describe('a page is told by its file', () => {
	test.each<[file: string, role: PageRole]>([
		['index.html', 'home'],
		['404.html', 'error'],
		['404/index.html', 'error'],
		['privacy/index.html', 'legal'],
		['en/terms-of-service.html', 'legal'],
		['impressum.html', 'legal'],
		['tags/moon/index.html', 'listing'],
		['blog/category/sea.html', 'listing'],
		['blog/page/2/index.html', 'listing'],
		['archive/', 'listing'],
		['embed/high-water.html', 'embed'],
		['blog/embed/high-water/index.html', 'embed'],
	])('%s is %s', (file, expected) => {
		expect(role({ file })).toBe(expected)
	})

	test.each([
		'blog/index.html',
		'docs/errors.html',
		'guides/privacy-by-design.html',
		'guides/embedding.html',
		'tags.html',
		'web-page/about.html',
		'page/about.html',
		'docs/login.html',
		'blog/404-lessons.html',
		'readme.html',
	])('%s is an article', (file) => {
		expect(role({ file })).toBe('article')
	})
})

describe('a page about those who run the site', () => {
	test.each([
		'about.md',
		'about/index.html',
		'de/ueber-uns/index.html',
		'pt-br/sobre.html',
		'contact.html',
		'chi-siamo/',
		'over-ons.html',
	])('%s', (file) => {
		expect(role({ file })).toBe('about')
	})

	test.each(['docs/about.html', 'about/tides.html', 'about-tides.html', 'blog/contact.html'])(
		'is not %s',
		(file) => {
			expect(role({ file })).toBe('article')
		},
	)
})

test('a page is told by its address before its file', () => {
	expect(role({ file: 'tides.html', url: 'https://example.org/' })).toBe('home')
	expect(role({ file: 'tides/index.html', url: 'https://example.org/tides/' })).toBe('article')
	expect(role({ file: 'x.html', url: 'https://example.org/embed/7f3a/' })).toBe('embed')
})

test('the home page of a site under a base path is its first file', () => {
	expect(role({ file: 'index.html', url: 'https://example.org/harbour/' })).toBe('home')
})

describe('a page for the law', () => {
	test.each([
		'Privacy Policy',
		'Datenschutzerklärung',
		'Mentions légales',
		'Our terms of use',
		'プライバシーポリシー',
		'Privacy',
	])('%s', (title) => {
		expect(role({}, `<h1>${title}</h1><p>${prose(80)}</p>`)).toBe('legal')
	})

	test.each([
		'Glossary of terms',
		'Differential privacy',
		'Key terms',
		'Privacy at sea',
		'Why terms of use fail their readers',
	])('%s is none', (title) => {
		expect(role({}, `<h1>${title}</h1><p>${prose(80)}</p>`)).toBe('article')
	})
})

test('a login asks for a password', () => {
	const form = '<form><input type="password"></form>'
	expect(role({ file: 'login.html' }, form)).toBe('login')
	expect(role({ file: 'login.html' })).toBe('article')
	expect(role({ file: 'tides.html' }, form)).toBe('article')
})

test('a product has an offer', () => {
	const product = (more: object) =>
		`<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', ...more })}</script><p>x`
	expect(role({}, product({ offers: { price: 9 } }))).toBe('product')
	expect(role({}, product({}))).toBe('article')
})

test('a stub that sends its readers on is no article', () => {
	const refresh = '<meta http-equiv="Refresh" content="0; url=/tides/">'
	expect(role({}, `${refresh}<p>Moved.</p>`)).toBe('error')
	expect(role({}, `${refresh}<p>${prose(80)}</p>`)).toBe('article')
})

test('a page that asks to be indexed only where it is embedded is an embed', () => {
	expect(role({}, '<meta name="robots" content="noindex, indexifembedded"><p>x')).toBe('embed')
})

describe('a list of pages', () => {
	const teaser = (at: number) =>
		`<h2><a href="/p${at}">Tide number ${at}</a></h2><p>A line or two about it.</p>`
	const links = (count: number, words: string) =>
		`<ul>${Array.from({ length: count }, (_, at) => `<li><a href="/p${at}">The tide of day ${at}</a> ${words}</li>`).join('')}</ul>`

	test('is mostly links to the site', () => {
		expect(role({}, links(12, ''))).toBe('listing')
	})

	test('is a row of teasers', () => {
		expect(role({}, [1, 2, 3, 4, 5].map(teaser).join(''))).toBe('listing')
	})

	test('links to its own domain, which its canonical address tells too', () => {
		const list = links(12, '').replaceAll('/p', 'https://example.org/p')
		expect(role({}, list)).toBe('article')
		expect(role({}, `<link rel="canonical" href="https://example.org/">${list}`)).toBe('listing')
	})

	test('is a few links with a sentence each', () => {
		expect(role({}, links(4, prose(12)))).toBe('listing')
	})

	test.each([
		['two links', links(2, '')],
		['links with much beside them', links(12, prose(90))],
		['three teasers under an article', `<h2>High</h2><p>${prose(200)}</p>${[1, 2, 3].map(teaser).join('')}`],
		[
			'headings that link to themselves',
			[1, 2, 3, 4, 5]
				.map((at) => `<h2 id="${at}"><a href="#${at}">Tide ${at}</a></h2><p>A line.</p>`)
				.join(''),
		],
	])('is not %s', (_, html) => {
		expect(role({}, html)).toBe('article')
	})

	test('written in Markdown is what its HTML is', () => {
		const list = Array.from({ length: 12 }, (_, at) => `- [The tide of day ${at}](p${at}.md)`).join('\n')
		expect(role({}, list, 'markdown')).toBe('listing')
		const release = '- [1f2e3d4](https://code.example/1f2e3d4) New: the [gauge](gauge.md) tells the hour.\n'
		expect(role({}, release.repeat(12), 'markdown')).toBe('article')
	})
})
