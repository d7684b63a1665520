import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { tableCaption } from './table-caption.ts'

test('asks for a caption', () => {
	expect(only(tableCaption, page({}, { assets: [asset('data-table')] })).value).toBe(1)
	expect(
		only(tableCaption, page({}, { assets: [asset('data-table', { hasCaption: false })] })),
	).toMatchObject({
		value: 0,
		message:
			'Table of 24 rows without a caption. Expected a caption that says what it shows, where and when.',
	})
	expect(tableCaption.judge(page())).toEqual([])
})
