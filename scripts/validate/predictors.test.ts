import { expect, test } from 'vitest'
import { assess, measurePage } from '../../packages/core/src/index.ts'
import { predict } from './predictors.ts'

const table = '| Line | Late |\n|---|---|\n| 1 | 12% |\n| 2 | 7% |\n| 3 | 9% |\n'
const pages = Array.from({ length: 30 }, (_, at) => ({
	file: `part-${at}.md`,
	text: `# Part ${at}\n\n## More\n\nSee [the first, of ${at}](part-0.md) and [elsewhere](https://other.example/${at}).\n\n${at === 3 ? table : ''}`,
}))
const records = pages.map(({ file, text }) =>
	measurePage({ file, text, format: 'markdown', url: `https://trams.example/${file}` }),
)
const labelled = (days: readonly (number | null)[]) =>
	[...pages.map(({ file }) => file), 'gone.md'].map((file, at) => ({
		file,
		url: null,
		words: at,
		day: days[at % days.length]!,
		links: 0,
	}))

test('each predictor has a value for each labelled page, 0 where it is absent', () => {
	const report = assess(records).pages
	const found = predict(labelled([10, 20, 30]), records, report)
	expect(found.score.slice(0, -1)).toEqual(
		labelled([0]).flatMap(({ file }) => report.find((page) => page.file === file)?.score?.total ?? []),
	)
	for (const values of Object.values(found)) expect(values).toHaveLength(31)
	expect(found.score.at(-1)).toBe(0)
	expect(found['in-links']!.slice(0, 2)).toEqual([29, 0])
	expect(found['links out']!.at(1)).toBe(1)
	expect(found.headings!.slice(-2)).toEqual([found.headings![0], 0])
	expect(found['assets, unweighted']![3]).toBeGreaterThan(found['assets, unweighted']![4]!)
})

test('the oldest page has most age, and one without a date is as old as the middle one', () => {
	const { age } = predict(labelled([10, 20, 30, 20, null]).slice(0, 30), records, [])
	expect(age).toBeNull()
	const { age: ages } = predict(labelled([10, 20, 30, 40, 50, null]).slice(0, 30), records, [])
	expect(ages!.slice(0, 6)).toEqual([-10, -20, -30, -40, -50, -30])
})

test('a small site tells no links between its pages', () => {
	expect(predict(labelled([1]).slice(0, 20), records.slice(0, 20), [])['in-links']).toBeNull()
})
