import { describe, expect, it } from 'vitest'
import { findingWith, fullReport, pageWith, reportOf } from '../test/reports.ts'
import { nextSteps, pageSteps } from './next-steps.ts'

describe('nextSteps', () => {
	it('orders by gain over effort, then by gain', () => {
		const findings = [
			findingWith({ rule: 'slow', gain: 9, effort: 3 }),
			findingWith({ rule: 'quick', gain: 4, effort: 1 }),
			findingWith({ rule: 'same-worth-more-gain', gain: 8, effort: 2 }),
		]
		const rules = nextSteps(reportOf([pageWith({ findings })])).map(({ finding }) => finding.rule)
		expect(rules).toEqual(['same-worth-more-gain', 'quick', 'slow'])
	})

	it('makes one step of a rule that speaks on many pages, led by the place that gains most', () => {
		const pages = [1, 5, 3].map((gain) =>
			pageWith({ file: `${gain}.html`, findings: [findingWith({ gain })] }),
		)
		const [step, ...rest] = nextSteps(reportOf(pages))
		expect(rest).toEqual([])
		expect(step?.page.file).toBe('5.html')
		expect(step?.others.map(({ page }) => page.file)).toEqual(['3.html', '1.html'])
	})

	it('leaves out what gains nothing', () => {
		expect(nextSteps(reportOf([pageWith({ findings: [findingWith({ gain: 0.04 })] })]))).toEqual([])
	})

	it('accounts for every finding with a gain', () => {
		const places = nextSteps(fullReport).reduce((sum, { others }) => sum + 1 + others.length, 0)
		expect(places).toBe(
			fullReport.pages.flatMap(({ findings }) => findings).filter(({ gain }) => gain > 0).length,
		)
	})
})

describe('pageSteps', () => {
	it('takes the three rules that gain most, each once, and none that gains nothing', () => {
		const gains = [
			['charts', 7],
			['charts', 6],
			['licence', 4],
			['links', 3],
			['alt', 2],
		] as const
		const findings = gains.map(([rule, gain]) => findingWith({ rule, gain }))
		expect(pageSteps(pageWith({ findings }))).toEqual([findings[0], findings[2], findings[3]])
		expect(pageSteps(pageWith({ findings: [findingWith({ gain: 0 })] }))).toEqual([])
	})
})
