import type { PageRecord, SiteFacts } from '../record.ts'
import { documentFrequency } from './document-frequency.ts'
import { inLinks } from './in-links.ts'
import { byLanguage } from './languages.ts'
import { pageIndex } from './page-index.ts'
import { relatedPages } from './related.ts'
import { sharedTermCounts } from './shared-terms.ts'
import { type TopicRanks, topicRanks } from './topic.ts'

/** A page's place in its site. */
export interface PagePlace {
	readonly facts: SiteFacts
	/** Titles, or else files, of pages near in subject that could link to a page that none links to from its text. */
	readonly related: readonly string[]
}

/** Below this many pages a site says little of a page's place in it (M01). */
const leastPages = 30

/** The place of a page that stands alone. */
export const noPlace: PagePlace = {
	facts: { linkingPageCount: null, topicRank: null, titleRank: null, sharedTermCount: null },
	related: [],
}

/** What the whole site tells of each page, by file. */
export function pagePlaces(pages: readonly PageRecord[]): ReadonlyMap<string, PagePlace> {
	if (pages.length < leastPages) return new Map(pages.map(({ file }) => [file, noPlace]))
	const links = inLinks(pages, pageIndex(pages))
	const terms = sharedTermCounts(pages)
	const ranks = new Map<PageRecord, TopicRanks>()
	const related = new Map<PageRecord, readonly string[]>()
	// Listings and the like repeat the words of the articles.
	for (const group of byLanguage(pages.filter(({ role }) => role === 'article'))) {
		const frequencies = documentFrequency(group.map(({ vocabulary }) => vocabulary.opening))
		if (group.length >= leastPages)
			for (const [page, rank] of topicRanks(group, frequencies)) ranks.set(page, rank)
		const find = relatedPages(group, frequencies)
		for (const page of group) {
			const before = links.get(page)
			if (before && before.fromProse.size > 0) continue
			related.set(page, find(page, (other) => before?.all.has(other) ?? false).map(nameOf))
		}
	}
	return new Map(
		pages.map((page, at) => [
			page.file,
			{
				facts: {
					linkingPageCount: links.get(page)?.fromProse.size ?? 0,
					topicRank: ranks.get(page)?.topicRank ?? null,
					titleRank: ranks.get(page)?.titleRank ?? null,
					sharedTermCount: terms[at] as number,
				},
				related: related.get(page) ?? [],
			},
		]),
	)
}

function nameOf({ title, file }: PageRecord): string {
	return title ?? file
}
