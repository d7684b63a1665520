import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { pageTitle } from './page-title.ts'

test.each(['Bus delays in 2025', 'Home insurance', 'Index funds | Money Lab', 'Testing'])(
	'%j is a title',
	(title) => {
		expect(only(pageTitle, page({}, { title }))).toEqual({ value: 1 })
	},
)

test.each([null, '', '  '])('%j is none', (title) => {
	expect(only(pageTitle, page({}, { title }))).toMatchObject({
		value: 0,
		message: expect.stringContaining('No title'),
	})
})

test.each(['Untitled', 'document', 'Home | Transit Lab'])('%j is a placeholder', (title) => {
	expect(only(pageTitle, page({}, { title }))).toMatchObject({
		value: 0,
		message: expect.stringContaining('The title is'),
	})
})
