import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { widgetLinkHidden } from './widget-link-hidden.ts'

test('speaks of an embed code that has the fault, and of no other', () => {
	expect(only(widgetLinkHidden, page({}, { assets: [asset('embed-code')] })).value).toBe(1)
	const faulty = asset('embed-code', { hiddenLink: true })
	expect(only(widgetLinkHidden, page({}, { assets: [faulty] }))).toMatchObject({
		value: 0,
		asset: faulty.id,
		message: expect.stringContaining('hidden link'),
	})
	expect(widgetLinkHidden.judge(page({}, { assets: [asset('chart')] }))).toEqual([])
})
