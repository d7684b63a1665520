import {
	type Asset,
	diffReports,
	type Finding,
	type Page,
	type Report,
	type ReportDiff,
} from '@linkworthy/core'
import { fullReport, pageWith, reportOf, scoreOf } from './reports.ts'

/** The site of the full report some edits ago: what is told of the edits is known. */
export const earlierReport: Report = reportOf(
	[
		...fullReport.pages.flatMap((page) => earlier(page) ?? []),
		pageWith({
			file: 'notes/strike.md',
			url: null,
			source: null,
			title: 'The strike',
			words: 90,
			score: scoreOf(14),
			assets: assetsOf('blog/bus-delays-2025/index.html', 'definition-1'),
		}),
	].sort((a, b) => (a.file < b.file ? -1 : 1)),
	{ site: fullReport.site, failures: fullReport.failures.slice(0, 1) },
)

/** What the edits did. */
export const fullDiff: ReportDiff = diffReports(earlierReport, fullReport)

function earlier(page: Page): Page | null {
	const { score, assets, findings } = page
	switch (page.file) {
		// The data set, its finding and the definition came later; the chart had no caption.
		case 'blog/bus-delays-2025/index.html':
			return {
				...page,
				score: moved(score, { assets: -8.9, evidence: -2 }),
				facts: { ...page.facts, outsideDomainCount: 1 },
				assets: assets.filter(({ id }) => id !== 'dataset-1' && id !== 'definition-1'),
				findings: [
					...findings.filter(({ rule }) => rule !== 'dataset-identifier'),
					findingOf(
						'chart-caption',
						3.1,
						'Chart without a caption. Expected one that states the finding.',
						'chart-1',
					),
				],
			}
		// It was open to crawlers.
		case 'drafts/fare-survey/index.html':
			return {
				...page,
				score: score && { ...score, total: 45, potential: 45, gates: [] },
				findings: findings.filter(({ rule }) => rule !== 'page-noindex'),
			}
		// It stood elsewhere, and had another table.
		case 'guides/timetable-formats/index.html':
			return {
				...page,
				file: 'guides/formats/index.html',
				url: 'https://transit-notes.example/guides/formats/',
			}
		// A listing became an article.
		case 'press/index.html':
			return { ...page, role: 'listing', score: null, findings: [] }
		case 'notes/line-7.md':
			return { ...page, score: moved(score, { explanation: 1.2 }) }
		default:
			return page.file.startsWith('hostile/') ? null : page
	}
}

/** A score that nothing takes from, with other points. */
function moved(score: Page['score'], change: { readonly [dimension: string]: number }): Page['score'] {
	if (!score) return null
	const dimensions = { ...score.dimensions }
	for (const [id, points] of Object.entries(change)) {
		const dimension = id as keyof typeof dimensions
		dimensions[dimension] = Math.round(((dimensions[dimension] ?? 0) + points) * 10) / 10
	}
	const total = Math.round(Object.values(dimensions).reduce<number>((sum, points) => sum + (points ?? 0), 0))
	return { ...score, total, potential: total, dimensions }
}

function assetsOf(file: string, id: string): readonly Asset[] {
	return fullReport.pages.find((page) => page.file === file)?.assets.filter((asset) => asset.id === id) ?? []
}

function findingOf(rule: string, gain: number, message: string, asset: string): Finding {
	return {
		rule,
		level: 'warning',
		message,
		gain,
		effort: 1,
		asset,
		position: null,
		selector: null,
		docs: `https://linkworthy.example/docs/rules/${rule}`,
	}
}
