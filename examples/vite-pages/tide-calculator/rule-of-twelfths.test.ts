import { expect, test } from 'vitest'
import { heightAt } from './rule-of-twelfths.js'

test.each([
	[0, 1],
	[1 / 6, 1.3],
	[1 / 4, 1.6],
	[1 / 2, 2.8],
	[5 / 6, 4.3],
	[1, 4.6],
	[-1, 1],
	[2, 4.6],
])('after %d of the time the tide from 1 m to 4.6 m stands at %d m', (share, height) => {
	expect(heightAt(1, 4.6, share)).toBeCloseTo(height)
})
