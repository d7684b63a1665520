import { expect, test } from 'vitest'
import { internalLinks } from './internal-links.ts'
import { only, page } from './judged-page.fixture.ts'

function linkedFrom(linkingPageCount: number | null) {
	return only(internalLinks, page({}, { site: { linkingPageCount } }))
}

test('is not known on a small site', () => {
	expect(linkedFrom(null)).toEqual({ value: null })
})

test('each further page counts less, up to eight', () => {
	const values = [0, 1, 2, 4, 8, 80].map((count) => linkedFrom(count).value)
	expect(values).toEqual([...values].sort())
	expect(linkedFrom(8)).toEqual({ value: 1 })
	expect(linkedFrom(80)).toEqual({ value: 1 })
	expect(linkedFrom(1).value).toBeCloseTo(0.315, 2)
})

test('asks for links where there are none, and promises what two would bring', () => {
	expect(linkedFrom(0)).toMatchObject({
		value: 0,
		reach: linkedFrom(2).value,
		message: expect.stringMatching(/^0 pages/),
	})
	expect(linkedFrom(1).message).toBeUndefined()
})
