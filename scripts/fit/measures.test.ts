import { expect, test } from 'vitest'
import { accuracyAt, bestThreshold, calibration, logLoss } from './measures.ts'
import type { Sample } from './terms.ts'

function sample(kind: number | null, weight = 1): Sample {
	return { site: 'a', signs: {}, kind, weight }
}

test('log loss is that of the chance given to the truth, by weight', () => {
	expect(logLoss([sample(0), sample(null)], [[0.5], [0.5]])).toBeCloseTo(Math.LN2)
	expect(logLoss([sample(0, 0.5), sample(null)], [[0.25], [0]])).toBeCloseTo((0.5 * Math.log(4)) / 1.5)
	expect(logLoss([sample(0)], [[0]])).toBeLessThan(40)
})

test('another kind than the true one is wrong, and the true one is missed', () => {
	const samples = [sample(0), sample(1), sample(null), sample(1)]
	const chances = [
		[0.9, 0],
		[0.6, 0.3],
		[0.1, 0.1],
		[0, 0.4],
	]
	expect(accuracyAt(0.5, samples, chances)).toMatchObject({ labels: 3, found: 2, right: 1 })
	expect(accuracyAt(0.4, samples, chances)).toMatchObject({ labels: 3, found: 3, right: 2 })
})

test('the best chance to decide at is the nearest to 0.5 of the best ones', () => {
	expect(bestThreshold([sample(0), sample(null)], [[0.37], [0.2]])).toBe(0.35)
	expect(bestThreshold([sample(0), sample(null)], [[0.9], [0.1]])).toBe(0.5)
})

test('calibration counts by tenths', () => {
	expect(calibration([sample(0), sample(null), sample(0)], [[0.81], [0.89], [1]])).toEqual([
		{ from: 0.8, samples: 2, meanChance: expect.closeTo(0.85), right: 1 },
		{ from: 0.9, samples: 1, meanChance: 1, right: 1 },
	])
})
