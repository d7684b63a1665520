import { wordHashes } from '../page/word-hash.ts'
import type { PageRecord } from '../record.ts'
import { page } from '../rules/judged-page.fixture.ts'

/** A page by its words. */
export function worded(
	file: string,
	opening: string,
	more: Partial<PageRecord> = {},
	headings = '',
): PageRecord {
	const counts = new Map<number, number>()
	for (const word of wordHashes(opening)) counts.set(word, (counts.get(word) ?? 0) + 1)
	return page(
		{},
		{
			file,
			...more,
			vocabulary: {
				opening: [...counts.keys()],
				openingCounts: [...counts.values()],
				headings: [...new Set(wordHashes(headings))],
				terms: [],
			},
		},
	)
}
