import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { pictureAlt } from './picture-alt.ts'

test('asks images and inline SVG for an alternative text', () => {
	expect(only(pictureAlt, page({}, { assets: [asset('diagram')] })).value).toBe(1)
	const image = asset('infographic', { hasAlt: false }, { title: 'A day on line 4' })
	expect(only(pictureAlt, page({}, { assets: [image] })).message).toMatch(
		/^Infographic "A day on line 4".*alt attribute/,
	)
	const svg = asset('chart', { form: 'svg', hasAlt: false })
	expect(only(pictureAlt, page({}, { assets: [svg] })).message).toContain('title element')
})

test('what is drawn from code or in a frame is not asked', () => {
	const assets = (['code', 'frame', 'script'] as const).map((form) => asset('chart', { form, hasAlt: false }))
	expect(pictureAlt.judge(page({}, { assets }))).toEqual([])
})
