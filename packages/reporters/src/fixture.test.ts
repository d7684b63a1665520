import { describe, expect, it } from 'vitest'
import { fullReport, reportOf } from '../test/reports.ts'

// The golden files are only worth something if the report that they show keeps the contract.
describe('fixtures/report.json', () => {
	it('has totals that its pages have', () => {
		expect(reportOf(fullReport.pages).totals).toEqual(fullReport.totals)
	})

	it('is sorted by file, its findings by gain', () => {
		const files = fullReport.pages.map(({ file }) => file)
		expect(files).toEqual(files.toSorted())
		for (const { findings } of fullReport.pages) {
			const gains = findings.map(({ gain }) => gain)
			expect(gains).toEqual(gains.toSorted((a, b) => b - a))
		}
	})

	it('has dimensions that sum to the potential, and assets that sum to their dimension', () => {
		for (const { score, assets } of fullReport.pages) {
			if (!score) continue
			const sum = Object.values(score.dimensions).reduce<number>((total, points) => total + (points ?? 0), 0)
			expect(sum).toBeCloseTo(score.potential, 1)
			const brought = assets.reduce((total, { points }) => total + points, 0)
			expect(brought).toBeCloseTo(score.dimensions.assets ?? 0, 1)
			expect(score.low).toBeLessThanOrEqual(score.total)
			expect(score.high).toBeGreaterThanOrEqual(score.total)
		}
	})

	it('has findings that name assets of their page', () => {
		for (const { assets, findings } of fullReport.pages) {
			for (const { asset } of findings) {
				if (asset !== null) expect(assets.map(({ id }) => id)).toContain(asset)
			}
		}
	})
})
