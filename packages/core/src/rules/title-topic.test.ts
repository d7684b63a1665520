import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { titleTopic } from './title-topic.ts'

function ranked(titleRank: number | null) {
	const bare = page()
	return only(titleTopic, { ...bare, site: { ...bare.site, titleRank } })
}

test('is the rank in the site, and asks for nothing', () => {
	for (const rank of [0, 0.4, 1]) expect(ranked(rank)).toEqual({ value: rank })
})

test('is not known on a small site', () => {
	expect(ranked(null)).toEqual({ value: null })
})
