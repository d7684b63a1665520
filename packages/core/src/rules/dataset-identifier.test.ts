import { expect, test } from 'vitest'
import { datasetIdentifier } from './dataset-identifier.ts'
import { asset, only, page } from './judged-page.fixture.ts'

test('asks one’s own data for an identifier', () => {
	expect(only(datasetIdentifier, page({}, { assets: [asset('dataset')] })).value).toBe(1)
	const bare = asset('dataset', { hasIdentifier: false })
	expect(only(datasetIdentifier, page({}, { assets: [bare] }))).toMatchObject({
		value: 0,
		message: expect.stringContaining('DOI'),
	})
	const foreign = asset('dataset', { hasIdentifier: false, own: false })
	expect(datasetIdentifier.judge(page({}, { assets: [foreign] }))).toEqual([])
})
