import { expect, test } from 'vitest'
import { imageAlt } from './image-alt.ts'
import { only, page, place, remark } from './judged-page.fixture.ts'

test('nothing is wrong without pictures or with alt on all', () => {
	expect(only(imageAlt, page())).toEqual({ value: 1 })
	expect(only(imageAlt, page({ imageCount: 5 }))).toEqual({ value: 1 })
})

test('counts what is missing in full and what is generic by half', () => {
	const verdict = only(
		imageAlt,
		page(
			{ imageCount: 8, imageWithoutAltCount: 3, genericAltCount: 2 },
			{ remarks: [remark('frame-title', 'x'), remark('image-alt', 'bus.png')] },
		),
	)
	expect(verdict).toMatchObject({ value: 0.5, place })
	expect(verdict.message).toMatch(/^Of 8 pictures, 3 without .* and 2 with .*, first "bus\.png"/)
})

test('works without a remark', () => {
	const verdict = only(imageAlt, page({ imageCount: 1, imageWithoutAltCount: 1 }))
	expect(verdict.value).toBe(0)
	expect(verdict).not.toHaveProperty('place')
})
