import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { pictureSource } from './picture-source.ts'

const bare = asset('chart', { hasSource: false })

test('asks pictures of data for their source', () => {
	expect(only(pictureSource, page({}, { assets: [asset('map')] })).value).toBe(1)
	expect(only(pictureSource, page({}, { assets: [bare] }))).toMatchObject({
		value: 0,
		message: expect.stringMatching(/^Chart without a source/),
	})
	expect(pictureSource.judge(page({}, { assets: [asset('diagram', { hasSource: false })] }))).toEqual([])
})

test('a frame from the owner’s host is its own source', () => {
	const frame = asset('chart', { form: 'frame', thirdParty: true, hasSource: false })
	expect(only(pictureSource, page({}, { assets: [frame] })).value).toBe(1)
})

test('cannot be known in a language without cues', () => {
	expect(only(pictureSource, page({ languageSupported: false }, { assets: [bare] })).value).toBe(null)
})
