import { expect, test } from 'vitest'
import { asset, only, page } from './judged-page.fixture.ts'
import { tableUnits } from './table-units.ts'

function judged(numericShare: number, hasUnits: boolean) {
	return page({}, { assets: [asset('data-table', { numericShare, hasUnits })] })
}

test('asks for units where numbers prevail', () => {
	expect(only(tableUnits, judged(0.6, true)).value).toBe(1)
	expect(only(tableUnits, judged(0.6, false)).message).toContain('numbers in 60% of its cells and no unit')
	expect(only(tableUnits, judged(0.2, false))).toEqual({ value: 0, asset: expect.any(String) })
	expect(tableUnits.judge(judged(0, false))).toEqual([])
})
