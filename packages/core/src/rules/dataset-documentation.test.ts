import { expect, test } from 'vitest'
import { datasetDocumentation } from './dataset-documentation.ts'
import { asset, only, page } from './judged-page.fixture.ts'

function judged(documentationCueCount: number) {
	return only(datasetDocumentation, page({}, { assets: [asset('dataset', { documentationCueCount })] }))
}

test('each of five things earns a fifth; fewer than three are too few', () => {
	expect([0, 1, 2, 3, 4, 5].map((count) => judged(count).value)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
	expect(judged(2).message).toContain('2 of 5 things')
	expect(judged(3).message).toBeUndefined()
})

test('somebody else’s data are theirs to describe', () => {
	const assets = [asset('dataset', { own: false, documentationCueCount: 0 })]
	expect(datasetDocumentation.judge(page({}, { assets }))).toEqual([])
})
