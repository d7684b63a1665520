import { expect, test } from 'vitest'
import { embedCodeTitle } from './embed-code-title.ts'
import { asset, only, page } from './judged-page.fixture.ts'

test('speaks of an embed code that has the fault, and of no other', () => {
	expect(only(embedCodeTitle, page({}, { assets: [asset('embed-code')] })).value).toBe(1)
	const faulty = asset('embed-code', { untitledFrame: true })
	expect(only(embedCodeTitle, page({}, { assets: [faulty] }))).toMatchObject({
		value: 0,
		asset: faulty.id,
		message: expect.stringContaining('no title'),
	})
	expect(embedCodeTitle.judge(page({}, { assets: [asset('chart')] }))).toEqual([])
})
