import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { widgetLinkTarget } from './widget-link-target.ts'

test('speaks of an embed code that has the fault, and of no other', () => {
	expect(only(widgetLinkTarget, page({}, { assets: [asset('embed-code')] })).value).toBe(1)
	const faulty = asset('embed-code', { foreignLink: 'https://casino.example/' })
	expect(only(widgetLinkTarget, page({}, { assets: [faulty] }))).toMatchObject({
		value: 0,
		asset: faulty.id,
		message: expect.stringContaining('"https://casino.example/"'),
	})
	expect(widgetLinkTarget.judge(page({}, { assets: [asset('chart')] }))).toEqual([])
})
