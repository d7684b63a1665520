import { expect, test } from 'vitest'
import { runDate } from './run-date.ts'

test('SOURCE_DATE_EPOCH is the moment of the run', () => {
	expect(runDate({ SOURCE_DATE_EPOCH: '1730000000' }).toISOString()).toBe('2024-10-27T03:33:20.000Z')
	expect(runDate({ SOURCE_DATE_EPOCH: '0' }).getTime()).toBe(0)
})

test('without it the run takes place now', () => {
	const before = Date.now()
	const date = runDate({ SOURCE_DATE_EPOCH: '' }).getTime()
	expect(date).toBeGreaterThanOrEqual(before)
	expect(date).toBeLessThanOrEqual(Date.now())
})

test.each(['yesterday', '-5', '1.5', '99999999999999999'])('%s is no moment', (seconds) => {
	expect(() => runDate({ SOURCE_DATE_EPOCH: seconds })).toThrow(
		`SOURCE_DATE_EPOCH is "${seconds}"; expected seconds`,
	)
})
