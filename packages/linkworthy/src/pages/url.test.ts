import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageUrl, parseSite, parseUrls } from './url.ts'

describe('the address of a page', () => {
	test.each([
		['index.html', 'https://example.org', 'https://example.org/'],
		['blog/index.html', 'https://example.org', 'https://example.org/blog/'],
		['about.html', 'https://example.org/docs', 'https://example.org/docs/about.html'],
		['about.htm', 'https://example.org/docs/', 'https://example.org/docs/about.htm'],
		['blog/my-index.html', 'https://example.org', 'https://example.org/blog/my-index.html'],
		['c++/100% a?b#c.html', 'https://example.org', 'https://example.org/c++/100%25%20a%3Fb%23c.html'],
		['a\\b.html', 'https://example.org', 'https://example.org/a%5Cb.html'],
		['fähre/index.html', 'https://example.org', 'https://example.org/f%C3%A4hre/'],
	])('%s on %s', (file, site, url) => {
		expect(pageUrl(file, site)).toBe(url)
	})

	test('is not known of sources, and without a site', () => {
		expect(pageUrl('blog/post.md', 'https://example.org')).toBeNull()
		expect(pageUrl('blog/post.mdx', 'https://example.org')).toBeNull()
		expect(pageUrl('index.html', null)).toBeNull()
	})

	test('is what the table says, which is asked for own entries only', () => {
		expect(pageUrl('a.md', null, { 'a.md': 'https://example.org/a/' })).toBe('https://example.org/a/')
		expect(pageUrl('index.html', 'https://example.org', { 'index.html': 'https://b.example/' })).toBe(
			'https://b.example/',
		)
		expect(pageUrl('constructor', null, {})).toBeNull()
	})

	test('names the file: decoded, it is its path again', () => {
		const name = fc
			.stringMatching(/^[^/\0\ud800-\udfff]{1,20}$/)
			.filter((part) => part !== '.' && part !== '..')
		fc.assert(
			fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (parts) => {
				const file = `${parts.join('/')}-.html`
				const url = new URL(pageUrl(file, 'https://example.org/base/')!)
				expect(decodeURIComponent(url.pathname)).toBe(`/base/${file}`)
				expect(url.search + url.hash).toBe('')
			}),
		)
	})
})

describe('the site', () => {
	test('is an http(s) address', () => {
		expect(parseSite('https://example.org').href).toBe('https://example.org/')
	})

	test.each(['example.org', '', 'ftp://example.org', 'javascript:alert(1)', '//example.org', 'file:///srv'])(
		'is not %j',
		(text) => {
			expect(() => parseSite(text)).toThrow('Expected an http(s) address such as')
		},
	)

	test('has no query, fragment or password', () => {
		expect(() => parseSite('https://example.org/?a')).toThrow('without "?"')
		expect(() => parseSite('https://example.org/#a')).toThrow('without "?"')
		expect(() => parseSite('https://me:secret@example.org/')).toThrow('password')
	})
})

describe('the table of addresses', () => {
	test('maps files to addresses, relative ones by the site', () => {
		const json = '\uFEFF{ "./a.md": "/a/", "b/c.md": "https://other.example/c" }'
		expect(parseUrls(json, 'https://example.org/')).toEqual({
			'a.md': 'https://example.org/a/',
			'b/c.md': 'https://other.example/c',
		})
	})

	test.each([
		['{ "a.md": ', 'Expected a JSON object such as'],
		['[]', 'Expected a JSON object such as'],
		['null', 'Expected a JSON object such as'],
		[
			'{ "a.md": "/a/" }',
			'Expected an http(s) address, or a path together with --site for "a.md"; found "/a/".',
		],
		['{ "a.md": 3 }', 'found 3.'],
		['{ "a.md": "javascript:alert(1)" }', 'found "javascript:alert(1)".'],
	])('is not %s', (json, message) => {
		expect(() => parseUrls(json, null)).toThrow(message)
	})
})
