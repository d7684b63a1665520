import { expect, test } from 'vitest'
import { interactiveText } from './interactive-text.ts'
import { asset, only, page } from './judged-page.fixture.ts'

function judged(explanationWords: number) {
	return only(interactiveText, page({}, { assets: [asset('interactive', { explanationWords })] }))
}

test('50 words of explanation are enough', () => {
	expect(judged(50).value).toBe(1)
	expect(judged(50).message).toBeUndefined()
	expect(judged(10)).toMatchObject({
		value: 0.2,
		message: expect.stringContaining('10 words of explanation'),
	})
	expect(interactiveText.judge(page({}, { assets: [asset('video')] }))).toEqual([])
})
