import type { Asset, Page, Report } from '@linkworthy/core'
import { type EmbedFile, fileName, freeName, snippetFiles } from './snippets/files.ts'
import { type SnippetOptions, snippets } from './snippets/snippets.ts'
import { type SubjectOptions, subjectOf } from './subject/subject.ts'

/** A report whose assets know their embed codes, and the files that hold these. */
export interface ReportWithEmbeds {
	readonly report: Report
	readonly files: readonly EmbedFile[]
}

/** How the embed codes of a report are made. */
export type ReportOptions = Pick<SnippetOptions, 'rel'> & Pick<SubjectOptions, 'siteName'>

/**
 * Fills in `embed` of every picture that others can show as it is; that of all other assets is null. Embed pages are
 * published apart from a report, so nothing here frames one.
 */
export function withEmbeds(report: Report, { siteName, ...options }: ReportOptions = {}): ReportWithEmbeds {
	const files: EmbedFile[] = []
	const taken = new Set<string>()

	function withEmbed(asset: Asset, page: Page): Asset {
		const subject = subjectOf(asset, page, { siteName })
		if (subject?.content.form !== 'picture') return asset.embed === null ? asset : { ...asset, embed: null }
		const code = snippets(subject, options)
		const path = `embeds/${freeName(fileName(asset.key), taken)}`
		files.push(...snippetFiles(path, code))
		return { ...asset, embed: { path, snippets: code } }
	}

	const pages = report.pages.map((page) => ({
		...page,
		assets: page.assets.map((asset) => withEmbed(asset, page)),
	}))
	return { report: { ...report, pages }, files }
}
