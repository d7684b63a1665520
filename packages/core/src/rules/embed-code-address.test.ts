import { expect, test } from 'vitest'
import { embedCodeAddress } from './embed-code-address.ts'
import { asset, only, page } from './judged-page.fixture.ts'

test('speaks of an embed code that has the fault, and of no other', () => {
	expect(only(embedCodeAddress, page({}, { assets: [asset('embed-code')] })).value).toBe(1)
	const faulty = asset('embed-code', { badAddress: '/img/a.png' })
	expect(only(embedCodeAddress, page({}, { assets: [faulty] }))).toMatchObject({
		value: 0,
		asset: faulty.id,
		message: expect.stringContaining('"/img/a.png"'),
	})
	expect(embedCodeAddress.judge(page({}, { assets: [asset('chart')] }))).toEqual([])
})
