import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { widgetLinkFollow } from './widget-link-follow.ts'

test('asks for a word on how to qualify followed links, or for nofollow', () => {
	expect(only(widgetLinkFollow, page({}, { assets: [asset('embed-code')] })).value).toBe(1)
	const followed = asset('embed-code', { linkCount: 3, followedLinkCount: 2 })
	expect(only(widgetLinkFollow, page({}, { assets: [followed] }))).toMatchObject({
		value: 0,
		message: expect.stringContaining('2 followed links and no word'),
	})
})

test('a plain link is fine where the embedder is told of the choice', () => {
	const offered = asset('embed-code', { followedLinkCount: 1, relChoice: true })
	expect(only(widgetLinkFollow, page({}, { assets: [offered] })).value).toBe(1)
})

test('leaves a link with keywords to the graver rule', () => {
	const faulty = asset('embed-code', { followedLinkCount: 1, keywordAnchor: 'cheap bus tickets' })
	expect(only(widgetLinkFollow, page({}, { assets: [faulty] })).value).toBe(1)
})
