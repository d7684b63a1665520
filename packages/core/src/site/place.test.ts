import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordHashes } from '../page/word-hash.ts'
import type { PageLink, PageRecord } from '../record.ts'
import { page } from '../rules/judged-page.fixture.ts'
import { noPlace, pagePlaces } from './place.ts'

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
	return pagePlaces(records).get(file)?.facts.linkingPageCount
}

test('a site under 30 pages tells nothing', () => {
	expect(linking(site(record('a.md', ['b.md']), record('b.md')).slice(0, 29), 'b.md')).toBeNull()
	expect(linking(site(record('a.md', ['b.md']), record('b.md')).slice(0, 30), 'b.md')).toBe(1)
	expect(pagePlaces([]).size).toBe(0)
	expect(pagePlaces(site().slice(0, 29)).get('other/0.md')).toEqual(noPlace)
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
			const sort = (facts: ReturnType<typeof pagePlaces>) => [...facts].sort(([a], [b]) => (a < b ? -1 : 1))
			expect(sort(pagePlaces([...pages].reverse()))).toEqual(sort(pagePlaces(pages)))
		}),
	)
})

test('one more link never lowers a page', () => {
	fc.assert(
		fc.property(anyLinks, fc.nat(30), fc.nat(30), (links, from, to) => {
			const more = links.map((targets, at) => (at === from ? [...targets, to] : targets))
			const [before, after] = [pagePlaces(linkedSite(links)), pagePlaces(linkedSite(more))]
			for (const name of names)
				expect(after.get(name)?.facts.linkingPageCount).toBeGreaterThanOrEqual(
					before.get(name)?.facts.linkingPageCount as number,
				)
		}),
	)
})

test('the topic is ranked among the articles of a language, where there are 30', () => {
	const many = (count: number, more: Partial<PageRecord>) =>
		Array.from({ length: count }, (_, at) =>
			page({}, { file: `${more.lang}-${more.role}-${at}.md`, ...more }),
		)
	const pages = [
		...many(30, { lang: 'en-GB', role: 'article' }),
		...many(29, { lang: 'de', role: 'article' }),
		...many(40, { lang: 'en', role: 'listing' }),
	]
	const facts = (file: string) => pagePlaces(pages).get(file)?.facts
	expect(facts('en-GB-article-0.md')).toMatchObject({ topicRank: 0.5, titleRank: 0.5, sharedTermCount: 0 })
	for (const file of ['de-article-0.md', 'en-listing-0.md'])
		expect(facts(file)).toMatchObject({ topicRank: null, titleRank: null, sharedTermCount: 0 })
})

test('a page that no text links to is told which could', () => {
	const words = wordHashes('neap tides follow the quarter moon')
	const about = (file: string, title: string, links: readonly PageLink[] = []) =>
		page(
			{},
			{
				file,
				title,
				links,
				vocabulary: { opening: words, openingCounts: words.map(() => 1), headings: [], terms: [] },
			},
		)
	const related = (...pages: readonly PageRecord[]) => pagePlaces(site(...pages)).get('neap.md')?.related
	const neap = about('neap.md', 'Neap tides')
	const listed = link('neap.md', { inProse: false })
	expect(related(neap, about('moon.md', 'The moon'), about('sea.md', 'The sea', [listed]))).toEqual([
		'The moon',
	])
	expect(related(neap, about('moon.md', 'The moon'), about('sea.md', 'The sea', [link('neap.md')]))).toEqual(
		[],
	)
})
