import { expect, test } from 'vitest'
import { internalLinks } from './internal-links.ts'
import { only, page } from './judged-page.fixture.ts'

function linkedFrom(linkingPageCount: number | null) {
	const bare = page()
	return only(internalLinks, { ...bare, site: { ...bare.site, linkingPageCount } })
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
	expect(linkedFrom(1)).toMatchObject({
		reach: linkedFrom(3).value,
		message: expect.stringMatching(/^1 page /),
	})
	expect(linkedFrom(2).message).toBeUndefined()
})

test('asks for none to news', () => {
	const bare = page({}, { traits: ['news'] })
	expect(only(internalLinks, { ...bare, site: { ...bare.site, linkingPageCount: 0 } })).toEqual({ value: 0 })
})

test('names pages that could link', () => {
	const bare = page({}, { related: ['The moon', 'Ebb'] })
	const { message } = only(internalLinks, { ...bare, site: { ...bare.site, linkingPageCount: 0 } })
	expect(message).toMatch(/nearest in subject: "The moon", "Ebb"\.$/)
	expect(linkedFrom(0).message).toMatch(/to do so\.$/)
})
