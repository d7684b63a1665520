import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { sharedTerms } from './shared-terms.ts'

function sharing(sharedTermCount: number | null) {
	const bare = page()
	return only(sharedTerms, { ...bare, site: { ...bare.site, sharedTermCount } })
}

test('counts up to eight, and asks for nothing', () => {
	expect(sharing(0)).toEqual({ value: 0 })
	expect(sharing(4)).toEqual({ value: 0.5 })
	expect(sharing(8)).toEqual({ value: 1 })
	expect(sharing(80)).toEqual({ value: 1 })
})

test('is not known on a small site', () => {
	expect(sharing(null)).toEqual({ value: null })
})
