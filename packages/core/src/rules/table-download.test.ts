import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { tableDownload } from './table-download.ts'

function judged(...assets: Parameters<typeof asset<'data-table'>>[1][]) {
	return page({}, { assets: assets.map((facts) => asset('data-table', facts)) })
}

test('proposes a file for a table of 10 rows or more', () => {
	const verdict = only(tableDownload, judged({ rowCount: 10 }))
	expect(verdict).toMatchObject({ value: 0, adds: { kind: 'dataset', substance: 0.6 } })
	expect(verdict.message).toContain('Table of 10 rows and no file')
})

test('says nothing of a small table, and one more row costs no points', () => {
	const small = only(tableDownload, judged({ rowCount: 9 }))
	expect(small.message).toBeUndefined()
	expect(small.value).toBe(only(tableDownload, judged({ rowCount: 10 })).value)
})

test('says nothing of somebody else’s figures', () => {
	const borrowed = asset('data-table', {}, { originality: 0.3 })
	expect(only(tableDownload, page({}, { assets: [borrowed] })).message).toBeUndefined()
})

test('a data file of one’s own on the page is enough, another’s is not', () => {
	const table = asset('data-table')
	expect(only(tableDownload, page({}, { assets: [table, asset('dataset')] })).value).toBe(1)
	expect(only(tableDownload, page({}, { assets: [table, asset('dataset', { own: false })] })).value).toBe(0)
})
