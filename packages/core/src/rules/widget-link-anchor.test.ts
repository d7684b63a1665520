import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { widgetLinkAnchor } from './widget-link-anchor.ts'

test('a followed link with keywords is an error', () => {
	const faulty = asset('embed-code', { keywordAnchor: 'cheap bus tickets', followedLinkCount: 1 })
	expect(widgetLinkAnchor.level).toBe('error')
	expect(only(widgetLinkAnchor, page({}, { assets: [faulty] }))).toMatchObject({
		value: 0,
		message: expect.stringContaining('"cheap bus tickets"'),
	})
})

test('keywords in a link that is not followed, and a name that is, are clean', () => {
	const assets = [
		asset('embed-code', { keywordAnchor: 'cheap bus tickets' }),
		asset('embed-code', { followedLinkCount: 1 }),
	]
	expect(widgetLinkAnchor.judge(page({}, { assets })).map(({ value }) => value)).toEqual([1, 1])
})
