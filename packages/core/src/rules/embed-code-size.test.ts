import { expect, test } from 'vitest'
import { embedCodeSize } from './embed-code-size.ts'
import { asset, only, page } from './judged-page.fixture.ts'

test('speaks of an embed code that has the fault, and of no other', () => {
	expect(only(embedCodeSize, page({}, { assets: [asset('embed-code')] })).value).toBe(1)
	const faulty = asset('embed-code', { hasSize: false })
	expect(only(embedCodeSize, page({}, { assets: [faulty] }))).toMatchObject({
		value: 0,
		asset: faulty.id,
		message: expect.stringContaining('without a size'),
	})
	expect(embedCodeSize.judge(page({}, { assets: [asset('chart')] }))).toEqual([])
})
