import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { pageNoindex } from './page-noindex.ts'

test.each(['noindex', 'none', 'nofollow, noindex'])('%j keeps the page out', (robots) => {
	expect(only(pageNoindex, page({ robots }))).toMatchObject({
		value: 0,
		message: expect.stringContaining(robots),
	})
})

test.each([null, 'index,follow', 'nofollow', 'noindexifembedded', 'max-image-preview:none'])(
	'%j does not',
	(robots) => {
		expect(only(pageNoindex, page({ robots }))).toEqual({ value: 1 })
	},
)
