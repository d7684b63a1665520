import { expect, test } from 'vitest'
import { downloadFormat } from './download-format.ts'
import { asset, only, page } from './judged-page.fixture.ts'

const pdf = asset('download', { fileFormat: 'pdf', editable: false })

test('asks for an editable copy', () => {
	expect(only(downloadFormat, page({}, { assets: [asset('download')] })).value).toBe(1)
	expect(only(downloadFormat, page({}, { assets: [pdf] }))).toMatchObject({
		value: 0,
		message: expect.stringMatching(/^Download as pdf only/),
	})
	const unknownFormat = asset('download', { fileFormat: null, editable: false })
	expect(only(downloadFormat, page({}, { assets: [unknownFormat] })).message).toContain('in no format')
})

test('one editable copy on the page is enough', () => {
	const verdicts = downloadFormat.judge(page({}, { assets: [pdf, asset('download')] }))
	expect(verdicts.map(({ value }) => value)).toEqual([1, 1])
})
