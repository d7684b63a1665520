import { wordHashes } from '../page/word-hash.ts'
import type { PageRecord, PageVocabulary } from '../record.ts'
import { type DocumentFrequency, documentFrequency, rarity } from './document-frequency.ts'
import { ranks } from './ranks.ts'

/** How near a page is to what its site is about, 0–1 within the articles of its language. */
export interface TopicRanks {
	readonly topicRank: number
	readonly titleRank: number
}

/** Words on more than this share of the pages tell no topic: a list of stop words for any language (M01). */
const commonShare = 0.4
/**
 * Ranks pages of one language by how common their words are among them (M01: `idf300`, `title_hidf`).
 *
 * @param frequencies of the words of the openings.
 */
export function topicRanks(
	pages: readonly PageRecord[],
	frequencies: DocumentFrequency,
): ReadonlyMap<PageRecord, TopicRanks> {
	const topic = ranks(openingRarities(pages, frequencies).map((value) => -value))
	const title = ranks(titleRarities(pages).map((value) => -value))
	return new Map(
		pages.map((page, at) => [page, { topicRank: topic[at] as number, titleRank: title[at] as number }]),
	)
}

/**
 * Mean rarity of the words of each opening. What a short page lacks of a usual one counts as the site's middle, so that
 * it does not matter whether it is filled up with plain words.
 */
function openingRarities(pages: readonly PageRecord[], frequencies: DocumentFrequency): number[] {
	const openings = pages.map(({ vocabulary }) => openingOf(vocabulary, frequencies, pages.length))
	const usual = median(openings.map(({ size }) => size))
	const middle = median(openings.filter(({ size }) => size >= usual).map(({ mean }) => mean))
	return openings.map(({ mean, size }) => {
		const lacking = Math.max(0, usual - size)
		return (mean * size + middle * lacking) / Math.max(1, size + lacking)
	})
}

/** Mean rarity of the words that tell a topic, and how many different ones: saying them again adds none. */
function openingOf(
	{ opening, openingCounts }: PageVocabulary,
	frequencies: DocumentFrequency,
	pages: number,
): { mean: number; size: number } {
	let sum = 0
	let words = 0
	let size = 0
	for (const [at, word] of opening.entries()) {
		const frequency = frequencies.get(word) ?? 0
		if (frequency > commonShare * pages) continue
		const count = openingCounts[at] ?? 1
		sum += count * rarity(frequency, pages)
		words += count
		size += 1
	}
	return { mean: words > 0 ? sum / words : 0, size }
}

/** Mean rarity of each title's words in the headings of the pages; without words, as rare as can be. */
function titleRarities(pages: readonly PageRecord[]): number[] {
	const frequencies = documentFrequency(pages.map(({ vocabulary }) => vocabulary.headings))
	return pages.map(({ title }) => {
		const words = wordHashes(title ?? '').filter((hash) => hash !== 0)
		if (words.length === 0) return rarity(0, pages.length)
		const sum = words.reduce((before, word) => before + rarity(frequencies.get(word) ?? 0, pages.length), 0)
		return sum / words.length
	})
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}
