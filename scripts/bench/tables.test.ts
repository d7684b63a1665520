import { expect, test } from 'vitest'
import { type Benchmark, benchmarkText } from './tables.ts'

const benchmark: Benchmark = {
	folders: ['site'],
	pages: 2,
	leftOut: 0,
	characters: 1_234_567,
	cost: { parseMs: 200, restMs: 70.25, ratio: 0.351, ratioRange: [0.34, 0.4] },
	growth: [],
}

test('prints the ratio', () => {
	expect(benchmarkText(benchmark)).toBe(`2 HTML pages of site, 1235 kB
median of the rounds       ms  ratio
bare rehype-parse       200.0      1
everything but parsing   70.3  0.351
ratio of a round: 0.340 to 0.400
`)
})

test('says what was left out, and how the time grows', () => {
	const growth = [
		{
			name: 'one line',
			format: 'html',
			parse: { ms: 10, growth: 1.9 },
			rest: { ms: 4, growth: 2.1 },
			panel: { ms: 3, growth: 2 },
		},
	] as const
	const text = benchmarkText({ ...benchmark, pages: 1, leftOut: 3, growth })
	expect(text).toContain('1 HTML page of site, 1235 kB; 3 that cannot be analysed left out\n')
	expect(text).toMatch(/^html, one line +10\.0 +1\.90 +4\.0 +2\.10 +3\.0 +2\.00$/m)
})
