import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { surveySample } from './survey-sample.ts'

test('asks survey results for their sample', () => {
	const sized = asset('statistic', { surveyClaim: true, sampleNear: true })
	expect(only(surveySample, page({}, { assets: [sized] })).value).toBe(1)
	const bare = asset('statistic', { surveyClaim: true }, { text: 'Our survey shows that 60% ride daily.' })
	expect(only(surveySample, page({}, { assets: [bare] }))).toMatchObject({
		value: 0,
		message: expect.stringContaining('"Our survey shows that 60% ride daily."'),
	})
})

test('other figures are not asked', () => {
	expect(surveySample.judge(page({}, { assets: [asset('statistic')] }))).toEqual([])
})
