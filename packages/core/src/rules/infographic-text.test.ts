import { expect, test } from 'vitest'
import { infographicText } from './infographic-text.ts'
import { asset, only, page } from './judged-page.fixture.ts'

function judged(textNearbyWords: number, form: 'image' | 'svg' = 'image') {
	return only(infographicText, page({}, { assets: [asset('infographic', { textNearbyWords, form })] }))
}

test('80 words beside a picture are enough', () => {
	expect(judged(80).value).toBe(1)
	expect(judged(20)).toMatchObject({ value: 0.25, message: expect.stringContaining('with 20 words of text') })
	expect(judged(0).value).toBe(0)
})

test('the words of an inline SVG are text already', () => {
	expect(judged(0, 'svg').value).toBe(1)
})

test('a chart is not asked', () => {
	expect(infographicText.judge(page({}, { assets: [asset('chart', { textNearbyWords: 0 })] }))).toEqual([])
})
