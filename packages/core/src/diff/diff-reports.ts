import type { Failure, Page, Report } from '../report.ts'
import { withMovedAssets } from './moved-assets.ts'
import { assetSummary, isLikely, pageChange } from './page-change.ts'
import { pair } from './pair.ts'
import { pairPages } from './pair-pages.ts'
import type { PageSummary, ReportDiff, ReportSummary } from './report-diff.ts'

/**
 * What a change did: pages and assets that came, went or moved, scores that moved and by what, findings that came and
 * went. What moves with every edit is left out. Pure, and linear in both reports.
 */
export function diffReports(before: Report, after: Report): ReportDiff {
	const sameRubric = before.rubric === after.rubric
	const pages = pairPages(before.pages, after.pages)
	const failures = pair(before.failures, after.failures, failureText)
	const failed = new Map(failures.added.map((failure) => [failure.file, failure]))
	return {
		schemaVersion: 1,
		before: summaryOf(before),
		after: summaryOf(after),
		sameRubric,
		pagesInBoth: pages.kept.length,
		pages: withMovedAssets({
			added: pages.added.map((page) => pageSummary(page, null)),
			gone: pages.gone.map((page) => pageSummary(page, failed.get(page.file) ?? null)),
			changed: pages.kept.flatMap(([earlier, later]) => pageChange(earlier, later, sameRubric) ?? []),
		}),
		failures: { added: failures.added, gone: failures.gone },
	}
}

function summaryOf({ tool, rubric, site, date, totals }: Report): ReportSummary {
	return { tool, rubric, site, date, totals }
}

function pageSummary({ score, assets, ...page }: Page, failure: Failure | null): PageSummary {
	const { file, url, source, title, role, findings } = page
	return {
		file,
		url,
		source,
		title,
		role,
		score: score?.total ?? null,
		assets: assets.filter(isLikely).map(assetSummary),
		findings,
		failure,
	}
}

function failureText({ file, stage, message }: Failure): string {
	return JSON.stringify([file, stage, message])
}
