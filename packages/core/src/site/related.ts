import { wordHashes } from '../page/word-hash.ts'
import type { PageRecord } from '../record.ts'
import { type DocumentFrequency, rarity } from './document-frequency.ts'

/** As many an author looks through. */
const most = 3
/** Fewer rare words in common are chance (a judgement). */
const leastShared = 6
/** What shares less than this part of what the nearest page shares is not near (a judgement). */
const leastOfNearest = 0.5
/** How much more a word says that stands in the title (a judgement). */
const titleWeight = 3
/** Words on more pages than this tell no two of them from the rest, and would cost time (judgements). */
const rareShare = 0.1
const fewPages = 5
const rarePages = 20

/**
 * Finds the pages that share the most rare words with a page, in title and opening, nearest first; one of the words is of
 * its title, for else they share a manner of speaking.
 */
export type FindRelated = (page: PageRecord, isLeftOut: (other: PageRecord) => boolean) => PageRecord[]

/**
 * Indexes the rare words of pages of one language.
 *
 * @param frequencies of the words of the openings.
 */
export function relatedPages(pages: readonly PageRecord[], frequencies: DocumentFrequency): FindRelated {
	const limit = Math.max(fewPages, Math.min(rarePages, rareShare * pages.length))
	const holders = new Map<number, PageRecord[]>()
	for (const page of pages)
		for (const word of wordsOf(page)) {
			const frequency = frequencies.get(word) ?? 0
			if (frequency > limit) continue
			const known = holders.get(word)
			if (known) known.push(page)
			else holders.set(word, [page])
		}
	return (page, isLeftOut) => {
		const titleWords = new Set(wordHashes(page.title ?? ''))
		const found = new Map<PageRecord, Shared>()
		for (const word of wordsOf(page)) {
			const others = holders.get(word) ?? []
			const inTitle = titleWords.has(word)
			const weight = rarity(others.length, pages.length) * (inTitle ? titleWeight : 1)
			for (const other of others) {
				const before = found.get(other) ?? { weight: 0, words: 0, titleWords: 0 }
				before.weight += weight
				before.words += 1
				before.titleWords += Number(inTitle)
				found.set(other, before)
			}
		}
		const near = [...found]
			.filter(([other, { words, titleWords }]) => {
				return other.title !== page.title && words >= leastShared && titleWords > 0 && !isLeftOut(other)
			})
			.sort(([a, one], [b, other]) => other.weight - one.weight || (a.file < b.file ? -1 : 1))
		const least = (near[0]?.[1].weight ?? 0) * leastOfNearest
		return near
			.filter(([, { weight }]) => weight >= least)
			.slice(0, most)
			.map(([other]) => other)
	}
}

/** What two pages have in common. */
interface Shared {
	weight: number
	words: number
	titleWords: number
}

function wordsOf({ title, vocabulary }: PageRecord): ReadonlySet<number> {
	const words = new Set([...wordHashes(title ?? ''), ...vocabulary.opening])
	words.delete(0)
	return words
}
