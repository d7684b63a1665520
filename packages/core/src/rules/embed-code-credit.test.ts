import { expect, test } from 'vitest'
import { embedCodeCredit } from './embed-code-credit.ts'
import { asset, only, page } from './judged-page.fixture.ts'

test('speaks of an embed code that has the fault, and of no other', () => {
	expect(only(embedCodeCredit, page({}, { assets: [asset('embed-code')] })).value).toBe(1)
	const faulty = asset('embed-code', { hasCredit: false })
	expect(only(embedCodeCredit, page({}, { assets: [faulty] }))).toMatchObject({
		value: 0,
		asset: faulty.id,
		message: expect.stringContaining('no credit'),
	})
	expect(embedCodeCredit.judge(page({}, { assets: [asset('chart')] }))).toEqual([])
})

test('does not judge what stands in a frame or comes by script', () => {
	const unknown = asset('embed-code', { hasCredit: null })
	expect(only(embedCodeCredit, page({}, { assets: [unknown] })).value).toBe(1)
})
