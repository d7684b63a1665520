import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { socialImage } from './social-image.ts'

test('asks a built page for a preview picture', () => {
	expect(only(socialImage, page({ socialImage: 'https://a.example/p.png' }))).toEqual({ value: 1 })
	expect(only(socialImage, page())).toMatchObject({ value: 0, message: expect.stringContaining('og:image') })
	expect(only(socialImage, page({}, { format: 'markdown' }))).toEqual({ value: null })
})
