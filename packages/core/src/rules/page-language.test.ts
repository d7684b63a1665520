import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { pageLanguage } from './page-language.ts'

test('asks a built page for its language', () => {
	expect(only(pageLanguage, page({ langStated: true }))).toEqual({ value: 1 })
	expect(only(pageLanguage, page())).toMatchObject({ value: 0, message: expect.stringContaining('lang') })
	expect(only(pageLanguage, page({}, { format: 'mdx' }))).toEqual({ value: null })
})
