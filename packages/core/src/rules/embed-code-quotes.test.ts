import { expect, test } from 'vitest'
import { embedCodeQuotes } from './embed-code-quotes.ts'
import { asset, only, page } from './judged-page.fixture.ts'

test('speaks of an embed code that has the fault, and of no other', () => {
	expect(only(embedCodeQuotes, page({}, { assets: [asset('embed-code')] })).value).toBe(1)
	const faulty = asset('embed-code', { typographicQuotes: true })
	expect(only(embedCodeQuotes, page({}, { assets: [faulty] }))).toMatchObject({
		value: 0,
		asset: faulty.id,
		message: expect.stringContaining('typographic quotes'),
	})
	expect(embedCodeQuotes.judge(page({}, { assets: [asset('chart')] }))).toEqual([])
})
