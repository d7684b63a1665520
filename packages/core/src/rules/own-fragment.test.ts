import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { ownFragment } from './own-fragment.ts'

test('six places count in full, and nobody is asked for more', () => {
	expect(only(ownFragment, page({ ownFragmentCount: 3 }))).toEqual({ value: 0.5 })
	expect(only(ownFragment, page({ ownFragmentCount: 40 }))).toEqual({ value: 1 })
	expect(only(ownFragment, page())).toEqual({ value: 0 })
})
