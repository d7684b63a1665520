import { expect, test } from 'vitest'
import { datasetLicence } from './dataset-licence.ts'
import { asset, only, page } from './judged-page.fixture.ts'

test('asks one’s own data for terms', () => {
	expect(only(datasetLicence, page({}, { assets: [asset('dataset')] })).value).toBe(1)
	const bare = asset('dataset', { hasLicence: false }, { title: 'delays.csv' })
	expect(only(datasetLicence, page({}, { assets: [bare] }))).toMatchObject({
		value: 0,
		message: expect.stringMatching(/^Data file "delays\.csv" without a licence/),
	})
	const foreign = asset('dataset', { hasLicence: false, own: false })
	expect(datasetLicence.judge(page({}, { assets: [foreign] }))).toEqual([])
})
