import { expect, test } from 'vitest'
import { chartData } from './chart-data.ts'
import { asset, only, page } from './judged-page.fixture.ts'

const bare = asset('chart', { hasData: false })

test('asks for the data behind a chart', () => {
	expect(only(chartData, page({}, { assets: [asset('chart')] })).value).toBe(1)
	expect(only(chartData, page({}, { assets: [bare] }))).toMatchObject({
		value: 0,
		adds: { kind: 'dataset', substance: 0.6 },
		message: expect.stringMatching(/^Chart without its data/),
	})
})

test('a second file on the page is no new asset', () => {
	const verdicts = chartData.judge(page({}, { assets: [bare, asset('dataset')] }))
	expect(verdicts).toHaveLength(1)
	expect(verdicts[0]).not.toHaveProperty('adds')
	expect(verdicts[0]?.value).toBe(0)
})

test('somebody else’s chart and a diagram are not asked', () => {
	const assets = [asset('chart', { hasData: false, thirdParty: true }), asset('diagram', { hasData: false })]
	expect(chartData.judge(page({}, { assets }))).toEqual([])
})
