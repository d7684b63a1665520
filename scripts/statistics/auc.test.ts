import { expect, test } from 'vitest'
import { auc } from './auc.ts'
import { seeded } from './random.ts'

test('is the share of pairs in the right order', () => {
	expect(auc([1, 2, 3], [0, 1, 2])).toBe(1)
	expect(auc([3, 2, 1], [0, 1, 2])).toBe(0)
	expect(auc([5, 5], [0, 1])).toBe(0.5)
	// Of 1–2, 1–3 and 1–4 against the linked page 3: two pages below it, one above.
	expect(auc([1, 2, 3, 4], [0, 0, 7, 0])).toBeCloseTo(2 / 3, 12)
})

test('is a half without pairs', () => {
	expect(auc([1, 2], [3, 3])).toBe(0.5)
	expect(auc([], [])).toBe(0.5)
})

test('agrees with counting pair by pair', () => {
	const next = seeded(7)
	for (let round = 0; round < 20; round += 1) {
		const scores = Array.from({ length: 60 }, () => Math.floor(next() * 12))
		const outcomes = scores.map((score) => Math.floor(next() * 4 + score / 6))
		expect(auc(scores, outcomes)).toBeCloseTo(byPairs(scores, outcomes), 12)
	}
})

function byPairs(scores: readonly number[], outcomes: readonly number[]): number {
	let right = 0
	let pairs = 0
	for (const a of scores.keys())
		for (const b of scores.keys()) {
			if (!(outcomes[a]! > outcomes[b]!)) continue
			pairs += 1
			right += scores[a]! > scores[b]! ? 1 : scores[a] === scores[b] ? 0.5 : 0
		}
	return right / pairs
}
