import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PageLink, PageRecord } from '../record.ts'
import { page } from '../rules/judged-page.fixture.ts'
import { siteFacts } from './place.ts'

let wording = 0

/** A link that only one page has in these words. */
function link(href: string, more: Partial<PageLink> = {}): PageLink {
	wording += 1
	return { href, url: null, inProse: true, wording, ...more }
}

function record(file: string, links: readonly (string | PageLink)[] = []): PageRecord {
	return page({}, { file, links: links.map((item) => (typeof item === 'string' ? link(item) : item)) })
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

test('a page counts once, and not for itself', () => {
	const records = site(
		record('a.md', ['b.md', './b.md#x', '/b']),
		record('b.md', ['b.md']),
		record('c.md', ['b.md']),
	)
	expect(linking(records, 'b.md')).toBe(2)
})

test('links of lists do not count', () => {
	expect(linking(site(record('a.md', [link('b.md', { inProse: false })]), record('b.md')), 'b.md')).toBe(0)
})

test('links in the same words on most pages are a template’s', () => {
	const linked = (count: number, words: (at: number) => number) =>
		linking(
			site(
				record('b.md'),
				...Array.from({ length: count }, (_, at) =>
					record(`a${at}.md`, [link('b.md', { wording: words(at) })]),
				),
			),
			'b.md',
		)
	expect(linked(20, () => 7)).toBe(20)
	expect(linked(21, () => 7)).toBe(0)
	expect(linked(21, (at) => at)).toBe(21)
})

const names = Array.from({ length: 31 }, (_, at) => `p${at}.md`)
/** Links of each of 31 pages: numbers of pages. */
const anyLinks = fc.array(fc.array(fc.nat(30), { maxLength: 5 }), { minLength: 31, maxLength: 31 })

function linkedSite(links: readonly (readonly number[])[]): PageRecord[] {
	return links.map((targets, at) =>
		record(
			names[at] as string,
			targets.map((to) => names[to] as string),
		),
	)
}

test('the order of the pages does not matter', () => {
	fc.assert(
		fc.property(anyLinks, (links) => {
			const pages = linkedSite(links)
			const sort = (facts: ReturnType<typeof siteFacts>) => [...facts].sort(([a], [b]) => (a < b ? -1 : 1))
			expect(sort(siteFacts([...pages].reverse()))).toEqual(sort(siteFacts(pages)))
		}),
	)
})

test('one more link never lowers a page', () => {
	fc.assert(
		fc.property(anyLinks, fc.nat(30), fc.nat(30), (links, from, to) => {
			const more = links.map((targets, at) => (at === from ? [...targets, to] : targets))
			const [before, after] = [siteFacts(linkedSite(links)), siteFacts(linkedSite(more))]
			for (const name of names)
				expect(after.get(name)?.linkingPageCount).toBeGreaterThanOrEqual(
					before.get(name)?.linkingPageCount as number,
				)
		}),
	)
})
