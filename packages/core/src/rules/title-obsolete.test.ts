import { expect, test } from 'vitest'
import { only, page } from './judged-page.fixture.ts'
import { titleObsolete } from './title-obsolete.ts'

test('takes from pages on what is leaving, and asks for nothing', () => {
	expect(only(titleObsolete, page({ obsoleteTitle: true }))).toEqual({ value: 0 })
	expect(only(titleObsolete, page())).toEqual({ value: 1 })
})
