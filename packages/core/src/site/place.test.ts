import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageLink, PageRecord } from '../record.ts'
import { page } from '../rules/judged-page.fixture.ts'
import { siteFacts } from './place.ts'

function record(
	file: string,
	links: readonly (string | PageLink)[] = [],
	url: string | null = null,
): PageRecord {
	return page(
		{},
		{ file, url, links: links.map((link) => (typeof link === 'string' ? { href: link, url: null } : link)) },
	)
}

/** A site of 40 pages: those that a test is about, and others without links. */
function site(...records: readonly PageRecord[]): PageRecord[] {
	return [...records, ...Array.from({ length: 40 - records.length }, (_, at) => record(`other/${at}.md`))]
}

function linking(records: readonly PageRecord[], file: string): number | null | undefined {
	return siteFacts(records).get(file)?.linkingPageCount
}

test('a site under 30 pages tells nothing', () => {
	expect(linking(site(record('a.md', ['b.md']), record('b.md')).slice(0, 29), 'b.md')).toBeNull()
	expect(linking(site(record('a.md', ['b.md']), record('b.md')).slice(0, 30), 'b.md')).toBe(1)
	expect(siteFacts([]).size).toBe(0)
})

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
	])('%s', (_, from, href, to) => {
		expect(linking(site(record(from, [href]), record(to)), to)).toBe(1)
	})

	test.each([
		'https://example.org/docs/b/',
		'https://example.org/docs/b',
		'https://example.org/docs/b/index.html',
		'http://example.org/docs/b.html?x=1',
		'https://example.org/d%6Fcs/b/',
	])('by its address: %s', (url) => {
		const records = site(
			record('a.html', [{ href: url, url }]),
			record('built/b.html', [], 'https://example.org/docs/b/'),
		)
		expect(linking(records, 'built/b.html')).toBe(1)
	})

	test('of this host only', () => {
		const url = 'https://example.com/docs/b/'
		const records = site(
			record('a.html', [{ href: url, url }]),
			record('docs/b/index.html', [], 'https://example.org/docs/b/'),
		)
		expect(linking(records, 'docs/b/index.html')).toBe(0)
	})

	test('or none', () => {
		for (const href of ['missing.md', 'http://[', '%E0%A4%A', '../../../..', ''])
			expect(linking(site(record('a.md', [href]), record('b.md')), 'b.md')).toBe(0)
	})
})

test('a page counts once, and not for itself', () => {
	const records = site(
		record('a.md', ['b.md', './b.md#x', '/b']),
		record('b.md', ['b.md']),
		record('c.md', ['b.md']),
	)
	expect(linking(records, 'b.md')).toBe(2)
})

test('the order of the pages does not matter', () => {
	const names = Array.from({ length: 31 }, (_, at) => `p${at}.md`)
	const records = fc.array(fc.array(fc.constantFrom(...names), { maxLength: 5 }), {
		minLength: 31,
		maxLength: 31,
	})
	fc.assert(
		fc.property(records, (links) => {
			const pages = links.map((hrefs, at) => record(names[at] as string, hrefs))
			const sort = (facts: ReturnType<typeof siteFacts>) => [...facts].sort(([a], [b]) => (a < b ? -1 : 1))
			expect(sort(siteFacts([...pages].reverse()))).toEqual(sort(siteFacts(pages)))
		}),
	)
})
