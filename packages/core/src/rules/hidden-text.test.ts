import { expect, test } from 'vitest'
import { hiddenText } from './hidden-text.ts'
import { only, page, place, remark } from './judged-page.fixture.ts'

test('speaks of five hidden words or more', () => {
	expect(only(hiddenText, page())).toEqual({ value: 1 })
	expect(only(hiddenText, page({ hiddenWordCount: 4 }))).toEqual({ value: 1 })
	const remarks = [remark('hidden-text', 'best bus tickets cheap')]
	expect(only(hiddenText, page({ hiddenWordCount: 5 }, { remarks }))).toMatchObject({
		value: 0,
		place,
		message: expect.stringMatching(/^5 words hidden by inline style, first "best bus tickets cheap"/),
	})
})
