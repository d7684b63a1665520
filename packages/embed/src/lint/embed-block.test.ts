import { describe, expect, test } from 'vitest'
import { frameBlock, pictureBlock } from './embed-block.ts'
import { type HeadersFile, headerRules } from './header-rules.ts'

const path = '/embed/tides/'
const blocked = (file: HeadersFile, text: string) => frameBlock(headerRules(file, text), path)

describe('an embed page is blocked', () => {
	test.each<[HeadersFile, string, string]>([
		['_headers', '/*\n  X-Frame-Options: DENY', 'X-Frame-Options: DENY'],
		['_headers', '# all\n/embed/*\n\tx-frame-options:sameorigin\n', 'X-Frame-Options: sameorigin'],
		['_headers', '/embed/:id/\n  X-Frame-Options: DENY', 'X-Frame-Options: DENY'],
		[
			'_headers',
			"https://tides.example/*\n  Content-Security-Policy: default-src 'self'; frame-ancestors 'self'",
			"Content-Security-Policy: frame-ancestors 'self'",
		],
		[
			'netlify.toml',
			'[[headers]]\nfor = "/*"\n[headers.values]\nX-Frame-Options = "DENY"',
			'X-Frame-Options: DENY',
		],
		[
			'vercel.json',
			'{"headers": [{"source": "/(.*)", "headers": [{"key": "X-Frame-Options", "value": "SAMEORIGIN"}]}]}',
			'X-Frame-Options: SAMEORIGIN',
		],
		[
			'vercel.json',
			'{"headers": [{"source": "/:path*", "headers": [{"key": "content-security-policy", "value": "frame-ancestors https://a.example"}]}]}',
			'Content-Security-Policy: frame-ancestors https://a.example',
		],
		[
			'.htaccess',
			'<IfModule x>\n  Header always set X-Frame-Options "DENY"\n</IfModule>',
			'X-Frame-Options: DENY',
		],
		[
			'.htaccess',
			'header set Content-Security-Policy "frame-ancestors \'none\'"',
			"Content-Security-Policy: frame-ancestors 'none'",
		],
	])('by %s: %s', (file, text, header) => {
		expect(blocked(file, text)).toBe(header)
	})
})

describe('an embed page is not blocked', () => {
	test.each<[HeadersFile, string]>([
		['_headers', ''],
		['_headers', '/blog/*\n  X-Frame-Options: DENY'],
		['_headers', '/*\n  X-Frame-Options: DENY\n  Content-Security-Policy: frame-ancestors *'],
		['_headers', "/*\n  Content-Security-Policy: frame-ancestors 'self' https:"],
		['_headers', "/*\n  Content-Security-Policy: default-src 'self'"],
		['_headers', '/*\n  X-Frame-Options: ALLOWALL'],
		['netlify.toml', '[build]\npublish = "dist"'],
		[
			'vercel.json',
			'{"headers": [{"source": "/((?!embed).*)", "headers": [{"key": "X-Frame-Options", "value": "DENY"}]}]}',
		],
		['vercel.json', '{"headers": 7}'],
		['.htaccess', '# Header set X-Frame-Options "DENY"'],
	])('by %s: %s', (file, text) => {
		expect(blocked(file, text)).toBeNull()
	})
})

test.each<[HeadersFile, string]>([
	['netlify.toml', '[[headers'],
	['vercel.json', '{'],
])('a broken %s is told', (file, text) => {
	expect(() => headerRules(file, text)).toThrow(SyntaxError)
})

test('a picture is blocked by its resource policy', () => {
	const rules = headerRules('_headers', '/img/*\n  Cross-Origin-Resource-Policy: same-origin')
	expect(pictureBlock(rules, '/img/a.png')).toBe('Cross-Origin-Resource-Policy: same-origin')
	expect(pictureBlock(rules, '/a.png')).toBeNull()
	expect(
		pictureBlock(headerRules('_headers', '/*\n  Cross-Origin-Resource-Policy: cross-origin'), '/a'),
	).toBeNull()
})

test('a pattern of many wildcards takes no longer', () => {
	const rules = headerRules('_headers', `/${'*'.repeat(2000)}\n  X-Frame-Options: DENY`)
	expect(frameBlock(rules, `/${'a'.repeat(5000)}\n`)).toBeNull()
})
