import type { Finding, Page, Report } from '@linkworthy/core'
import { hasGain } from './vocabulary.ts'

/** A finding and the page that it is on. */
export interface Place {
	readonly page: Page
	readonly finding: Finding
}

/** One thing to do: the place where it pays most, and the other places where the same rule found something. */
export interface Step extends Place {
	readonly others: readonly Place[]
}

/**
 * What to do next across the site, by gain over effort. A rule that speaks on many pages, often because of one
 * template, is one step; findings that gain nothing are no step.
 */
export function nextSteps(report: Report): readonly Step[] {
	const places = report.pages.flatMap((page) => page.findings.map((finding) => ({ page, finding })))
	const byRule = new Map<string, [Place, ...Place[]]>()
	for (const place of places.filter(({ finding }) => hasGain(finding)).sort(compareWorth)) {
		const known = byRule.get(place.finding.rule)
		if (known) known.push(place)
		else byRule.set(place.finding.rule, [place])
	}
	return [...byRule.values()].map(([best, ...others]) => ({ ...best, others }))
}

/** Steps of one page that are shown before all else (a judgement: more are not done at one sitting). */
const pageStepCount = 3

/** The findings of a page whose mending gains most, each by another rule: three charts without data are one step. */
export function pageSteps(page: Page): readonly Finding[] {
	const byRule = new Map<string, Finding>()
	for (const finding of page.findings)
		if (hasGain(finding) && !byRule.has(finding.rule)) byRule.set(finding.rule, finding)
	return [...byRule.values()].slice(0, pageStepCount)
}

function compareWorth({ finding: a }: Place, { finding: b }: Place): number {
	return b.gain / b.effort - a.gain / a.effort || b.gain - a.gain
}
