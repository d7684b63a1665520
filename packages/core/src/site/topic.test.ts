import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageRecord } from '../record.ts'
import { documentFrequency } from './document-frequency.ts'
import { type TopicRanks, topicRanks } from './topic.ts'
import { worded } from './vocabulary.fixture.ts'

function ranksOf(pages: readonly PageRecord[]): ReadonlyMap<string, TopicRanks> {
	const frequencies = documentFrequency(pages.map(({ vocabulary }) => vocabulary.opening))
	return new Map(Array.from(topicRanks(pages, frequencies), ([{ file }, rank]) => [file, rank]))
}

/** Forty pages, each of a subject that ten share and one of its own. */
const site = Array.from({ length: 40 }, (_, at) =>
	worded(
		`p${at}.md`,
		`the subject${at % 4} and matter${at % 4} of own${at} with other${at}`,
		{ title: `Subject${at % 4}` },
		`Subject${at % 4}`,
	),
)

describe('the opening', () => {
	const rank = (opening: string) =>
		ranksOf([...site, worded('x.md', opening)]).get('x.md')?.topicRank as number

	test('of usual words ranks above one of rare words', () => {
		expect(rank('subject1 matter1 subject2 matter2')).toBe(1)
		expect(rank('zebra yak wolf vole')).toBe(0)
	})

	test('is judged by words that not most pages have', () => {
		expect(rank('subject1 matter1 zebra yak the and of with the and of with')).toBe(
			rank('subject1 matter1 zebra yak'),
		)
	})

	test('said twice is the same', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('subject1', 'own3', 'zebra', 'the'), { maxLength: 8 }),
				(words) => {
					expect(rank([...words, ...words].join(' '))).toBeCloseTo(rank(words.join(' ')), 10)
				},
			),
		)
	})

	test('of no words is in the middle', () => {
		expect(Math.abs(rank('') - 0.5)).toBeLessThan(0.3)
		expect(rank('the and of with')).toBe(rank(''))
	})

	test('of a stub does not rise by words that are rare in the site', () => {
		expect(rank('subject1 zebra yak wolf vole lynx')).toBeLessThanOrEqual(rank('subject1'))
	})
})

test('the title ranks by how many pages have its words in headings', () => {
	const rank = (title: string | null) =>
		ranksOf([...site, worded('x.md', '', { title })]).get('x.md')?.titleRank
	expect(rank('Zebras')).toBe(0)
	expect(rank('Subject1')).toBe(0.5)
	expect(rank('Subject1 of zebras')).toBe(0)
	expect(rank(null)).toBe(0)
	expect(rank('2026')).toBe(0)
})

test('scripts without spaces have words too', () => {
	const pages = Array.from({ length: 30 }, (_, at) =>
		worded(`p${at}.md`, `潮汐は月の引力で起こる。第${at}章`),
	)
	const ranks = ranksOf([...pages, worded('x.md', '猫と犬の暮らし方について')])
	expect(ranks.get('x.md')?.topicRank).toBe(0)
})
