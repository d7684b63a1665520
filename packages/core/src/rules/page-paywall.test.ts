import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { pagePaywall } from './page-paywall.ts'

test('speaks of content behind a gate', () => {
	expect(only(pagePaywall, page())).toEqual({ value: 1 })
	expect(only(pagePaywall, page({ gated: true }))).toMatchObject({
		value: 0,
		message: expect.stringContaining('payment or sign-in'),
	})
})
