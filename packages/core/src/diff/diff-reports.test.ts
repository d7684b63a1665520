import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Asset, Failure, Page, Report } from '../report.ts'
import { asset, finding, page, report, score } from './compared.fixture.ts'
import { diffReports } from './diff-reports.ts'
import type { ReportDiff } from './report-diff.ts'

test('pages come and go', () => {
	const [old, young] = [
		page({ file: 'old.md', title: 'Old' }),
		page({ file: 'new.md', title: 'New', words: 9 }),
	]
	const { pages, pagesInBoth } = diffReports(report([page(), old]), report([page(), young]))
	expect(pagesInBoth).toBe(1)
	expect(pages.added).toMatchObject([{ file: 'new.md', score: 20, failure: null }])
	expect(pages.gone).toMatchObject([{ file: 'old.md', score: 20, failure: null }])
	expect(pages.changed).toEqual([])
})

test('a page that failed says so', () => {
	const failure: Failure = { file: 'a.md', stage: 'read', message: 'it is empty' }
	const { pages, failures } = diffReports(report([page()]), report([], { failures: [failure] }))
	expect(pages.gone[0]?.failure).toEqual(failure)
	expect(failures).toEqual({ added: [failure], gone: [] })
})

test('an asset that went to another page is told on both', () => {
	const [from, to] = [page({ file: 'a.md' }), page({ file: 'b.md', title: 'B' })]
	const before = report([{ ...from, assets: [asset()] }, to])
	const after = report([from, { ...to, assets: [asset({ id: 'chart-7' })] }])
	const [lost, gained] = diffReports(before, after).pages.changed
	expect(lost?.assets.gone).toMatchObject([{ elsewhere: 'b.md' }])
	expect(gained?.assets.added).toMatchObject([{ elsewhere: 'a.md' }])
})

test('an asset that both pages lose and one gains anew is elsewhere on one of them alone', () => {
	const two = ['a.md', 'b.md'].map((file) => page({ file, assets: [asset({ key: `k-${file}` })] }))
	const after = [
		...two.map(({ file }) => page({ file })),
		page({ file: 'c.md', assets: [asset({ key: 'k-b.md' })] }),
	]
	const { changed } = diffReports(report(two), report(after)).pages
	expect(changed.flatMap(({ assets }) => assets.gone.map(({ elsewhere }) => elsewhere))).toEqual([
		null,
		'c.md',
	])
})

test('reports of different rubrics say so', () => {
	const diff = diffReports(
		report([page()]),
		report([page({ score: score({ assets: 50 }) })], { rubric: '2027.1' }),
	)
	expect(diff).toMatchObject({ sameRubric: false, pages: { changed: [] } })
})

/** Reports with few names, so that much of them meets. */
const reports: fc.Arbitrary<Report> = fc
	.uniqueArray(
		fc.record({
			file: fc.constantFrom('a.md', 'b.md', 'c/a.md', 'd.md'),
			title: fc.constantFrom(null, 'One', 'Two'),
			words: fc.constantFrom(100, 150, 500),
			assets: fc.uniqueArray(
				fc.record({
					key: fc.constantFrom('k', 'l', 'm', 'n'),
					points: fc.constantFrom(0.2, 3),
					confidence: fc.constantFrom(0.4, 0.9),
				}),
				{ selector: ({ key }) => key, maxLength: 4 },
			),
			rules: fc.array(fc.constantFrom('chart-data', 'page-noindex', 'stat-source'), { maxLength: 4 }),
			points: fc.constantFrom(1, 1.2, 20),
			linkingPageCount: fc.constantFrom(null, 0, 3),
		}),
		{ selector: ({ file }) => file, maxLength: 4 },
	)
	.map((pages) => {
		const taken = new Set<string>()
		const sorted = pages.toSorted((a, b) => (a.file < b.file ? -1 : 1))
		return report(sorted.map((made) => madePage(made, taken)))
	})

/** A key is unique in its report. */
function madePage(
	made: {
		file: string
		title: string | null
		words: number
		assets: { key: string; points: number; confidence: number }[]
		rules: string[]
		points: number
		linkingPageCount: number | null
	},
	taken: Set<string>,
): Page {
	const mine = made.assets.filter(({ key }) => taken.size < taken.add(key).size)
	const assets: Asset[] = mine.map((one, index) =>
		asset({ ...one, id: `chart-${index}`, title: one.key, text: `${one.key} on ${made.file}`, src: null }),
	)
	return page({
		file: made.file,
		title: made.title,
		words: made.words,
		assets,
		facts: { linkingPageCount: made.linkingPageCount },
		score: score({ assets: made.points, place: made.linkingPageCount }),
		findings: made.rules.map((rule, index) => finding({ rule, asset: assets[index]?.id ?? null })),
	})
}

test('a report does not differ from itself', () => {
	fc.assert(
		fc.property(reports, (one) => {
			const { pages, failures } = diffReports(one, one)
			expect({ ...pages, failures }).toEqual({
				added: [],
				gone: [],
				changed: [],
				failures: { added: [], gone: [] },
			})
		}),
	)
})

test('the other way round, what came went', () => {
	fc.assert(
		fc.property(reports, reports, (one, two) => {
			const [there, back] = [diffReports(one, two), diffReports(two, one)]
			expect(asSets(back)).toEqual(asSets(mirrored(there)))
		}),
	)
})

/** What the same difference is, seen from the later report. */
function mirrored({ before, after, pages, failures, ...diff }: ReportDiff): ReportDiff {
	return {
		...diff,
		before: after,
		after: before,
		failures: { added: failures.gone, gone: failures.added },
		pages: {
			added: pages.gone,
			gone: pages.added,
			changed: pages.changed.map(
				({ assets, findings, traits, score, facts, movedFrom, file, url, ...page }) => ({
					...page,
					// What a page is called is its later place; titles and roles are the same in these reports.
					file: movedFrom?.file ?? file,
					url: movedFrom?.url ?? url,
					movedFrom: movedFrom && { file, url },
					traits: { added: traits.gone, gone: traits.added },
					assets: {
						added: assets.gone,
						gone: assets.added,
						changed: assets.changed.map(({ before, after, change }) => ({
							before: after,
							after: before,
							change: -change,
						})),
					},
					findings: { added: findings.gone, gone: findings.added },
					facts: facts.map((fact) => ({ ...fact, before: fact.after, after: fact.before })),
					score: score && {
						before: score.after,
						after: score.before,
						change: -score.change,
						left: { before: score.left.after, after: score.left.before },
						dimensions: score.dimensions.map(({ dimension, before, after, change }) => ({
							dimension,
							before: after,
							after: before,
							change: change === null ? null : -change,
						})),
					},
				}),
			),
		},
	}
}

/** Lists have the order of the later report, so only what is in them can be compared. Titles are those of the later one. */
function asSets(value: unknown): unknown {
	if (Array.isArray(value)) return value.map((item) => JSON.stringify(asSets(item))).sort()
	if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value
	return Object.fromEntries(
		Object.entries(value)
			.filter(([name]) => name !== 'failure' && name !== 'title')
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, item]) => [name, asSets(item)]),
	)
}
