import { expect, test } from 'vitest'
import { frameTitle } from './frame-title.ts'
import { only, page, place, remark } from './judged-page.fixture.ts'

test('asks for titles on frames without', () => {
	expect(only(frameTitle, page())).toEqual({ value: 1 })
	const remarks = [remark('frame-title', 'https://maps.example/embed')]
	expect(only(frameTitle, page({ frameWithoutTitleCount: 2 }, { remarks }))).toMatchObject({
		value: 0,
		place,
		message: expect.stringMatching(/^2 iframes without a title, first "https:\/\/maps/),
	})
})
