import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { statDate } from './stat-date.ts'

test('asks recent figures for their year', () => {
	expect(only(statDate, page({}, { assets: [asset('statistic')] })).value).toBe(1)
	const vague = asset('statistic', { vagueTime: true }, { text: 'Recently, 4 in 10 riders left.' })
	expect(only(statDate, page({}, { assets: [vague] }))).toMatchObject({
		value: 0,
		message: expect.stringMatching(/^"Recently, 4 in 10 riders left\."/),
	})
	expect(statDate.judge(page({}, { assets: [asset('quote')] }))).toEqual([])
})
