import { expect, test } from 'vitest'
import { chartCaption } from './chart-caption.ts'
import { asset, only, page } from './judged-page.fixture.ts'

function judged(hasCaption: boolean, captionWords: number) {
	return only(chartCaption, page({}, { assets: [asset('chart', { hasCaption, captionWords })] }))
}

test('asks for a caption that states the finding', () => {
	expect(judged(true, 5).value).toBe(1)
	expect(judged(false, 0)).toMatchObject({ value: 0, message: expect.stringContaining('without a caption') })
	expect(judged(true, 2)).toMatchObject({
		value: 0.5,
		message: expect.stringContaining('caption of 2 words'),
	})
})

test('a map is not asked', () => {
	expect(chartCaption.judge(page({}, { assets: [asset('map', { hasCaption: false })] }))).toEqual([])
})
