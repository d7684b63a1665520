import { expect, test } from 'vitest'
import { ranks } from './ranks.ts'

test.each([
	[[], []],
	[[7], [0.5]],
	[
		[1, 2, 3],
		[0, 0.5, 1],
	],
	[
		[3, 1, 2],
		[1, 0, 0.5],
	],
	[
		[2, 2, 2],
		[0.5, 0.5, 0.5],
	],
	[
		[1, 5, 5],
		[0, 0.75, 0.75],
	],
])('ranks of %j', (values, expected) => {
	expect(ranks(values)).toEqual(expected)
})
