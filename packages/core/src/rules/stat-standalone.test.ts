import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { statStandalone } from './stat-standalone.ts'

const leaning = asset('statistic', { standalone: false }, { text: 'It rose by 12%.' })

test('asks figures at the top to name what they measure', () => {
	expect(only(statStandalone, page({}, { assets: [asset('statistic')] })).value).toBe(1)
	expect(only(statStandalone, page({}, { assets: [leaning] }))).toMatchObject({
		value: 0,
		message: expect.stringMatching(/^"It rose by 12%\." leans/),
	})
})

test('further down they count no less, but are not spoken of', () => {
	const late = asset('statistic', { standalone: false, early: false })
	expect(only(statStandalone, page({}, { assets: [late] }))).toEqual({ value: 0, asset: late.id })
})

test('cannot be known in a language without cues', () => {
	expect(only(statStandalone, page({ languageSupported: false }, { assets: [leaning] })).value).toBe(null)
})
