import { expect, test } from 'vitest'
import { measureRounds, median, timed } from './rounds.ts'

test.each<[number[], number]>([
	[[5], 5],
	[[9, 1, 5], 5],
	[[10, 9, 1, 2], 5.5],
	[[3, 20, 100], 20],
])('the median of %j is %d', (values, middle) => {
	expect(median(values)).toBe(middle)
})

test('rounds of the warm-up do not count', () => {
	let round = 0
	expect(measureRounds({ rounds: 3, warmup: 2 }, () => ++round)).toEqual([3, 4, 5])
})

test('the result comes with its time', () => {
	const { ms, result } = timed(() => 'done')
	expect(result).toBe('done')
	expect(ms).toBeGreaterThanOrEqual(0)
})
