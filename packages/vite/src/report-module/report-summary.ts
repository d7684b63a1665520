import type { Asset, Page, Report } from 'linkworthy'

/** What a page about the site, or a badge, needs of a report: a few hundred bytes a page. */
export interface ReportSummary extends Pick<Report, 'rubric' | 'site' | 'date' | 'totals'> {
	/** Sorted by file. */
	readonly pages: readonly PageSummary[]
}

/** A page as the summary tells of it. */
export interface PageSummary
	extends Pick<Page, 'file' | 'url' | 'lang' | 'title' | 'role' | 'traits' | 'words'> {
	/** Null where the role is not scored. */
	readonly score: Pick<NonNullable<Page['score']>, 'total' | 'potential' | 'dimensions'> | null
	/** Without the doubtful ones. */
	readonly assets: readonly Pick<Asset, 'key' | 'kind' | 'title' | 'anchor'>[]
	/** How many there are of each level. */
	readonly findings: Report['totals']['findingsByLevel']
}

/** Where a report begins to count an asset. */
const likely = 0.5

/** The summary of a report. */
export function summaryOf({ rubric, site, date, totals, pages }: Report): ReportSummary {
	return { rubric, site, date, totals, pages: pages.map(pageSummary) }
}

function pageSummary(page: Page): PageSummary {
	const { file, url, lang, title, role, traits, words, score, assets, findings } = page
	const count = (level: string) => findings.filter((finding) => finding.level === level).length
	return {
		...{ file, url, lang, title, role, traits, words },
		score: score && { total: score.total, potential: score.potential, dimensions: score.dimensions },
		assets: assets
			.filter(({ confidence }) => confidence >= likely)
			.map(({ key, kind, title, anchor }) => ({ key, kind, title, anchor })),
		findings: { error: count('error'), warning: count('warning'), note: count('note') },
	}
}
