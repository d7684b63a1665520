import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { tableHeader } from './table-header.ts'

test('asks for header cells, of both kinds of table', () => {
	expect(only(tableHeader, page({}, { assets: [asset('data-table')] })).value).toBe(1)
	const bare = asset('comparison-table', { hasHeader: false })
	expect(only(tableHeader, page({}, { assets: [bare] }))).toMatchObject({
		value: 0,
		asset: bare.id,
		message: 'Comparison table of 3 columns without header cells. Expected a th for each column.',
	})
	expect(tableHeader.judge(page({}, { assets: [asset('chart')] }))).toEqual([])
})
