import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { pageDate } from './page-date.ts'

test('either date will do', () => {
	expect(only(pageDate, page({ publishedDate: '2025-03-01' }))).toEqual({ value: 1 })
	expect(only(pageDate, page({ modifiedDate: '2025-03-01' }))).toEqual({ value: 1 })
	expect(only(pageDate, page())).toMatchObject({ value: 0, message: expect.stringContaining('No date') })
})

test('a layout may date a Markdown source', () => {
	expect(only(pageDate, page({}, { format: 'markdown' }))).toEqual({ value: null })
})
