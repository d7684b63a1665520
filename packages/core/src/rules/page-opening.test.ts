import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { pageOpening } from './page-opening.ts'

test('asks for an opening paragraph where there is none', () => {
	expect(only(pageOpening, page({ openingStated: true }))).toEqual({ value: 1 })
	expect(only(pageOpening, page())).toMatchObject({ value: 0, message: expect.stringContaining('8 words') })
})
