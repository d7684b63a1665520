import { expect, test } from 'vitest'
import { interval, mean } from './interval.ts'

test('a statistic lies in its interval, the same at each call', () => {
	const cases = [0.1, 0.5, 0.2, 0.9, 0.4, 0.6, 0.3, 0.8]
	const first = interval(cases, mean)
	expect(first.value).toBeCloseTo(0.475, 12)
	expect(first.low).toBeLessThan(first.value)
	expect(first.high).toBeGreaterThan(first.value)
	expect(interval(cases, mean)).toEqual(first)
})

test('it is as wide as theory has it', () => {
	// 100 cases of variance 1/12: 1.96 standard errors to either side are ±0.0566.
	const cases = Array.from({ length: 100 }, (_, at) => (at + 0.5) / 100)
	const { low, high } = interval(cases, mean)
	expect((high - low) / 2).toBeCloseTo(0.0566, 2)
})

test('alike cases leave no doubt', () => {
	expect(interval([2, 2, 2], mean)).toEqual({ value: 2, low: 2, high: 2 })
})
