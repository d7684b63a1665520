import { describe, expect, test } from 'vitest'
import type { PageRecord } from '../record.ts'
import { page } from '../rules/judged-page.fixture.ts'
import { pageIndex } from './page-index.ts'

/** What a link on one page of a site leads to. */
function target(from: PageRecord, href: string, ...others: readonly PageRecord[]): string | null {
	const find = pageIndex([from, ...others])
	return find(from, { href, url: null, inProse: true, wording: 1 })?.file ?? null
}

const at = (file: string, url: string | null = null, aliases: readonly string[] = []) =>
	page({}, { file, url, aliases })

describe('a link finds its page', () => {
	test.each([
		['beside it', 'blog/a.md', 'b.md', 'blog/b.md'],
		['with fragment and query', 'blog/a.md', './b.md?x=1#high', 'blog/b.md'],
		['in another folder', 'blog/a.md', '../docs/b.md', 'docs/b.md'],
		['from the root', 'blog/a.md', '/docs/b', 'docs/b.md'],
		['as it will be built', 'blog/a.md', '/docs/b/', 'docs/b/index.md'],
		['as a folder’s readme', 'blog/a.md', '../docs/', 'docs/README.md'],
		['with letters beyond ASCII', 'blog/ä b.md', '/%C3%BCber%20uns.html', 'über uns.html'],
		['at the root', 'blog/a.md', '/', 'index.html'],
		['in any case', 'blog/a.md', '/Docs/B.HTML', 'docs/b.md'],
		['by Zola’s sign for the content', 'content/blog/a.md', '@/docs/b.md', 'content/docs/b.md'],
		['by a sign for the sources', 'src/blog/a.md', '~/docs/b.md', 'src/docs/b.md'],
		['of a folder of sources', 'content/blog/a.md', '/docs/b/', 'content/docs/b.md'],
		[
			'by a name that no other page has',
			'a.md',
			'/old/2020/spring-tides',
			'posts/2020-01-01-spring-tides.md',
		],
	])('%s', (_, from, href, to) => {
		expect(target(at(from), href, at(to))).toBe(to)
	})

	test.each([
		'https://example.org/docs/b/',
		'https://example.org/docs/b',
		'https://example.org/docs/b/index.html',
		'http://www.example.org/docs/b.html?x=1',
		'//example.org/d%6Fcs/b/#high',
		'/docs/b',
		'../docs/b/',
		'../src/b.md',
		'../../src/b.md',
	])('by its address: %s', (href) => {
		expect(
			target(
				at('src/a.md', 'https://example.org/blog/a'),
				href,
				at('src/b.md', 'https://example.org/docs/b/'),
			),
		).toBe('src/b.md')
	})

	test('below the base path of the site', () => {
		const from = at('a.md', 'https://example.org/manual/a/')
		for (const href of ['/b/', '/manual/b/', 'b.md', '../b/', 'https://example.org/manual/b'])
			expect(target(from, href, at('b.md', 'https://example.org/manual/b/'))).toBe('b.md')
	})

	test.each(['/old/', 'old', '/sub/old.html', 'https://example.org/older/'])('by an alias: %s', (alias) => {
		const href = alias === 'old' ? '/new/old' : alias
		expect(
			target(at('a.md', 'https://example.org/a/'), href, at('b.md', 'https://example.org/new/b', [alias])),
		).toBe('b.md')
	})

	test('an address wins over a file, and a file over an alias', () => {
		const from = at('x.html', 'https://example.org/x')
		const [byUrl, byFile] = [at('c.html', 'https://example.org/b'), at('b.html', 'https://example.org/d')]
		const byAlias = at('a.html', 'https://example.org/e', ['/b'])
		expect(target(from, '/b', byAlias, byFile, byUrl)).toBe('c.html')
		expect(target(from, '/b', byAlias, byFile)).toBe('b.html')
		expect(target(from, '/b', byAlias)).toBe('a.html')
	})
})

test('a stub sends on, and circles of stubs end', () => {
	const stub = (file: string, canonical: string) => page({ canonical }, { file, role: 'error' })
	expect(target(at('a.html'), '/old', stub('old.html', 'https://example.org/new'), at('new.html'))).toBe(
		'new.html',
	)
	expect(target(at('a.html'), '/b', stub('b.html', '/c'), stub('c.html', '/b'))).toBe('c.html')
	expect(target(at('a.html'), '/b', stub('b.html', '/b'))).toBe('b.html')
	expect(target(at('a.html'), '/b', stub('b.html', '/gone'))).toBe('b.html')
})

describe('nothing is found', () => {
	test('on another host', () => {
		const from = at('a.html', 'https://example.org/a')
		const other = at('docs/spring-tides.html', 'https://example.org/docs/spring-tides')
		expect(target(from, 'https://example.com/docs/spring-tides', other)).toBeNull()
		expect(target(from, 'https://docs.example.org/spring-tides', other)).toBeNull()
	})

	test('by a name that two pages have, or a short one', () => {
		expect(
			target(at('a.md'), '/old/spring-tides', at('x/spring-tides.md'), at('y/spring-tides.md')),
		).toBeNull()
		expect(target(at('a.md'), '/old/api', at('x/api.md'))).toBeNull()
	})

	test.each([
		'missing.md',
		'http://[',
		'%E0%A4%A',
		'../../../..x',
		'',
		'//',
		'/%',
		'?',
		'mailto:jo@example.org',
	])('for %s', (href) => {
		expect(target(at('docs/a.md'), href, at('docs/b.md'))).toBeNull()
	})
})
