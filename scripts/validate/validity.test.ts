import { expect, test } from 'vitest'
import { validity } from './validity.ts'

const words = [100, 200, 300, 400, 500, 600]
const links = [0, 0, 1, 0, 2, 3]

test('a score that orders the links rightly', () => {
	const found = validity([1, 2, 5, 3, 8, 9], links, { words, age: null })
	expect(found.auc).toBe(1)
	// Ranks 0 1 3 2 4 5 against 1 1 3 1 4 5, in three ties.
	expect(found.rho).toBeCloseTo(15.5 / Math.sqrt(17.5 * 15.5), 12)
	expect(found.topTenth).toBe(1)
	expect(found.rhoWithWords).toBeCloseTo(1 - (6 * 2) / (6 * 35), 12)
})

test('words tell nothing once they are held constant', () => {
	expect(validity(words, links, { words, age: null })).toMatchObject({ partial: 0, rhoWithWords: 1 })
})

test('a score without differences tells nothing', () => {
	expect(validity([7, 7, 7, 7, 7, 7], links, { words, age: words.toReversed() })).toMatchObject({
		rho: 0,
		auc: 0.5,
		partial: 0,
		rhoWithWords: 0,
		topTenth: 0.5,
	})
})
