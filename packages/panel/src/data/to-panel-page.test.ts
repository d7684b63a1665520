import { describe, expect, it } from 'vitest'
import {
	assetWith,
	findingWith,
	fullReport,
	pageWith,
	positionAt,
	reportOf,
	scoreOf,
} from '../../test/shared.ts'
import { toPanelPage } from './to-panel-page.ts'

const panelPage = (...[change]: Parameters<typeof pageWith>) => toPanelPage(reportOf([pageWith(change)]))

describe('the score', () => {
	const alone = { ...scoreOf(47.6), coverage: 0.67, dimensions: { ...scoreOf(47.6).dimensions, place: null } }

	it('is whole, and each dimension says what it asks', () => {
		const { score, notices } = panelPage({ score: alone })
		expect(score?.total).toBe('48')
		expect(score?.sentence).toContain('67 % of the rubric')
		expect(score?.dimensions[0]).toMatchObject({ id: 'assets', name: 'Assets', points: 47.6 })
		expect(notices).toEqual([])
	})

	it('says where its place is judged, and what the last report said of it', () => {
		const says = (...place: Parameters<typeof toPanelPage> extends [unknown, ...infer Rest] ? Rest : never) =>
			toPanelPage(reportOf([pageWith({ score: alone })]), ...place).score?.dimensions.find(
				({ id }) => id === 'place',
			)?.says
		expect(says()).toBe('Links from other pages are judged in the report after a build.')
		expect(says({ points: 12.34, date: '2026-11-27T18:00:00Z' })).toBe(
			'Links from other pages are judged in the report after a build; the one of 2026-11-27 gave 12.3 points for them.',
		)
	})

	it('tells of gates and penalties', () => {
		expect(panelPage({ score: { ...scoreOf(60), total: 20, gates: ['noindex'] } }).notices).toEqual([
			'Held at 20 by noindex. The content alone would reach 60.',
		])
		expect(panelPage({ score: { ...scoreOf(60), total: 54 } }).notices[0]).toMatch(/^Penalties take 6 of/)
	})

	it('is missing on a page that is not scored, which has no steps', () => {
		const page = panelPage({ score: null, role: 'listing', findings: [findingWith()], assets: [assetWith()] })
		expect(page).toMatchObject({ score: null, stepCount: 0 })
		expect(page.unscored).toMatch(/^Not scored: listing page\./)
		expect(page.notices).toEqual([])
		expect(page.assets[0]?.points).toBeNull()
		expect(page.findings).toHaveLength(1)
	})
})

describe('findings', () => {
	it('are one for each rule, with what it found elsewhere; the steps come first, with their reason', () => {
		const findings = [
			findingWith({ rule: 'chart-data', gain: 6 }),
			findingWith({ rule: 'chart-data', gain: 5 }),
			findingWith({ rule: 'image-alt', gain: 2 }),
			findingWith({ rule: 'page-title', gain: 0 }),
		]
		const page = panelPage({ findings })
		expect(page.stepCount).toBe(2)
		expect(
			page.findings.map(({ rule, gain, others }) => [rule, gain, others.map((other) => other.gain)]),
		).toEqual([
			['chart-data', '+6', ['+5']],
			['image-alt', '+2', []],
			['page-title', null, []],
		])
		expect(page.findings[0]?.reason).toMatch(/E26/)
		expect(page.findings[2]?.reason).toBeNull()
	})

	it('are about the place of their asset where they have none of their own', () => {
		const assets = [assetWith({ id: 'chart-1', selector: '#chart' })]
		expect(panelPage({ assets, findings: [findingWith({ asset: 'chart-1' })] }).findings[0]?.selector).toBe(
			'#chart',
		)
	})
})

describe('places', () => {
	const place = (source: string | null, file: string) =>
		panelPage({ source, assets: [assetWith({ position: positionAt(file, 9) })] }).assets[0]?.place

	it('name the line in the source', () => {
		expect(place('src/a.md', 'src/a.md')).toEqual({ file: 'src/a.md', line: 9, column: 1 })
	})

	it('name the source alone where the line is one of the page in the browser', () => {
		expect(place('src/a.md', 'a/index.html')).toEqual({ file: 'src/a.md', line: null, column: null })
	})

	it('are unknown without a source', () => {
		expect(place(null, 'a/index.html')).toBeNull()
	})
})

it('puts the assets that bring most first, the doubtful ones last', () => {
	const assets = [
		assetWith({ id: 'a', points: 1 }),
		assetWith({ id: 'b', points: 5, confidence: 0.4 }),
		assetWith({ id: 'c', points: 3 }),
	]
	expect(panelPage({ assets }).assets.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})

it('offers the embed codes of an asset in the order of the report', () => {
	const embed = { path: 'x', snippets: { markdown: '![]', figure: '<figure>' } }
	expect(panelPage({ assets: [assetWith({ embed })] }).assets[0]?.codes).toEqual([
		{ name: 'HTML figure', code: '<figure>' },
		{ name: 'Markdown', code: '![]' },
	])
})

it('says what failed when there is no page', () => {
	const failures = [{ file: 'a', stage: 'parse', message: 'it nests too deeply' }] as const
	expect(toPanelPage(reportOf([], { failures }))).toMatchObject({
		notices: ['The page could not be parsed: it nests too deeply'],
		score: null,
	})
})

it('is plain data without control characters, whatever the page holds', () => {
	for (const page of fullReport.pages) {
		// The name of a file must stay what it is.
		const shown = toPanelPage({ ...fullReport, pages: [{ ...page, source: null }] })
		expect(JSON.stringify(shown)).not.toMatch(/\\u001b|\\u0000|\u202e/)
	}
})
