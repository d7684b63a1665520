import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { siteTopic } from './site-topic.ts'

function ranked(topicRank: number | null) {
	const bare = page()
	return only(siteTopic, { ...bare, site: { ...bare.site, topicRank } })
}

test('is the rank in the site, and asks for nothing', () => {
	for (const rank of [0, 0.4, 1]) expect(ranked(rank)).toEqual({ value: rank })
})

test('is not known on a small site', () => {
	expect(ranked(null)).toEqual({ value: null })
})
