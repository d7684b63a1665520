import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { licenceHostile } from './licence-hostile.ts'

const licence = 'all-rights-reserved'

test('speaks where there is something to use again', () => {
	expect(only(licenceHostile, page({ licence }, { assets: [asset('dataset')] })).message).toContain(
		'1 reusable asset.',
	)
	expect(only(licenceHostile, page({ licence: 'CC-BY-4.0' }, { assets: [asset('dataset')] }))).toEqual({
		value: 1,
	})
	expect(only(licenceHostile, page())).toEqual({ value: 1 })
})

test('the first asset costs no points', () => {
	expect(only(licenceHostile, page({ licence }))).toEqual({ value: 0 })
	expect(only(licenceHostile, page({ licence }, { assets: [asset('chart')] })).value).toBe(0)
})
