import { expect, test } from 'vitest'
import { assess, measurePage, rubric } from '../../packages/core/src/index.ts'
import { termsOf, withPoints } from './rubric-points.ts'
import { siteSample, totals } from './samples.ts'

const table = '| Line | Late |\n|---|---|\n| 1 | 12% |\n| 2 | 7% |\n| 3 | 9% |\n'
const pages = Array.from({ length: 32 }, (_, at) => ({
	file: at === 31 ? 'index.md' : `part-${at}.md`,
	text: `# Part ${at}\n\nTrams that run late, part ${at} of what was seen.\n\nSee [the first](part-0.md).\n\n${at % 3 === 0 ? table : ''}`,
}))
const records = pages.map(({ file, text }) =>
	measurePage({ file, text, format: 'markdown', url: `https://trams.example/${file}` }),
)
const sample = siteSample(
	{
		name: 'trams',
		genre: null,
		tier: 'A',
		pages: pages.map(({ file }, at) => ({ file, url: null, words: 20, day: null, links: at })),
	},
	records,
	rubric,
)

test('totals are those of the report, and 0 for what it does not score', () => {
	const report = assess(records).pages
	const expected = pages.map(({ file }) => report.find((page) => page.file === file)!.score?.total ?? 0)
	expect(totals(sample, rubric)).toEqual(expected)
	expect(new Set(expected).size).toBeGreaterThan(2)
})

test('the present points, given as points, change no total', () => {
	const present = termsOf(rubric).map(({ points }) => points)
	expect(totals(sample, withPoints(rubric, present))).toEqual(totals(sample, rubric))
})

test('each term has a value from 0 to 1, or none', () => {
	for (const page of sample.pages) {
		if (page === null) continue
		expect(page.values).toHaveLength(termsOf(rubric).length)
		for (const value of page.values)
			expect(value === null || (value >= 0 && value <= 1), String(value)).toBe(true)
	}
})
