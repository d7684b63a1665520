import type { PageRole, Report } from '@linkworthy/core'
import { count, countRole, figure } from './vocabulary.ts'

/** How the scores are spread over the scored pages. */
export interface Spread {
	readonly lowest: number
	/** A quarter of the pages lies at or below this one. */
	readonly lowerQuartile: number
	readonly upperQuartile: number
	readonly highest: number
}

/** Null when no page is scored. Quartiles by the nearest rank. */
export function spreadOf(report: Report): Spread | null {
	const totals = scoresOf(report).toSorted((a, b) => a - b)
	const [lowest] = totals
	const highest = totals.at(-1)
	if (lowest === undefined || highest === undefined) return null
	const rank = (share: number): number => totals[Math.ceil(share * totals.length) - 1] ?? lowest
	return { lowest, lowerQuartile: rank(0.25), upperQuartile: rank(0.75), highest }
}

/** Totals of the scored pages. */
export function scoresOf(report: Report): readonly number[] {
	return report.pages.flatMap(({ score }) => (score ? [score.total] : []))
}

/** The spread as a sentence. */
export function spreadSentence(report: Report): string {
	const spread = spreadOf(report)
	if (!spread) return 'No page is scored.'
	const { lowest, lowerQuartile, upperQuartile, highest } = spread
	if (lowest === highest) return `Every scored page scores ${figure(lowest)}.`
	const range = `Scores run from ${figure(lowest)} to ${figure(highest)}`
	// Quartiles of fewer than four pages are the pages themselves.
	if (report.totals.scored < 4) return `${range}.`
	return `${range}; half of the pages lie between ${figure(lowerQuartile)} and ${figure(upperQuartile)}.`
}

/** Which pages are not scored, as a sentence; empty when all are. */
export function unscoredSentence(report: Report): string {
	const counts = new Map<PageRole, number>()
	for (const { score, role } of report.pages) {
		if (score === null) counts.set(role, (counts.get(role) ?? 0) + 1)
	}
	if (counts.size === 0) return ''
	return `Not scored: ${[...counts].map(([role, value]) => countRole(value, role)).join(', ')}.`
}

/** Pages that hold at least one asset that counts. */
export function pagesWithAssets(report: Report): number {
	return report.pages.filter(({ assets }) => assets.some(({ confidence }) => confidence >= 0.5)).length
}

/** `42 pages · 31 scored, median 38 · 57 assets on 19 pages · 12 embeds`. */
export function totalsLine(report: Report): string {
	const { pages, scored, assets, medianScore } = report.totals
	if (pages === 0) return 'No page was analysed'
	const embeds = report.pages
		.flatMap((page) => page.assets)
		.filter(({ embed }) => typeof embed?.path === 'string').length
	const parts = [
		count(pages, 'page'),
		scored === 0 || medianScore === null
			? 'none scored'
			: `${figure(scored)} scored, median ${figure(medianScore)}`,
		assets === 0 ? 'no assets' : `${count(assets, 'asset')} on ${count(pagesWithAssets(report), 'page')}`,
	]
	return [...parts, ...(embeds > 0 ? [count(embeds, 'embed')] : [])].join(' · ')
}
