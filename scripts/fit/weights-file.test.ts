import { describe, expect, test } from 'vitest'
import { weightLine, withWeights } from './weights-file.ts'

describe('a line', () => {
	test.each([
		['percent', 1.2345, 1, 'percent: 1.2,'],
		['alt chart', [2.64, -0.04, -1], 1, "'alt chart': [2.6, 0, -1],"],
		['base', -3, 2, 'base: -3,'],
	] as const)('of %s', (sign, weight, decimals, line) => {
		expect(weightLine(sign, weight, decimals)).toBe(line)
	})
})

const source = `/** Weights; percent: 9, */
export const weights = {
	base: -1.3,
	// Rare.
	'alt chart': [1, 2],
	percent: 1.6, // measured
} as const
`

test('weights take the places of the present ones, and all else stays', () => {
	const lines = new Map([
		['base', 'base: -2,'],
		['alt chart', "'alt chart': [3, 4],"],
		['unknown', 'unknown: 1,'],
	])
	expect(withWeights(source, null, lines)).toBe(
		source.replace('base: -1.3,', 'base: -2,').replace('[1, 2]', '[3, 4]'),
	)
	expect(withWeights(source, null, new Map([['percent', 'percent: 1,']]))).toBe(
		source.replace('percent: 1.6,', 'percent: 1,'),
	)
})

test('of several tables in a file only the named one changes', () => {
	const tables =
		"export const weights = {\n\t'a-b': {\n\t\tbase: 1,\n\t},\n\tguide: {\n\t\tbase: 1,\n\t},\n}\n"
	const lines = new Map([['base', 'base: 2,']])
	expect(withWeights(tables, 'a-b', lines)).toBe(tables.replace('base: 1', 'base: 2'))
	expect(withWeights(tables, 'guide', lines)).toBe(tables.replace(/base: 1(?=,\n\t},\n})/, 'base: 2'))
})
