import type { Asset, Page, Report } from '@linkworthy/core'
import { filesIn, type SnippetFile, snippetFolder } from './files.ts'
import { type SnippetOptions, snippets } from './snippets.ts'
import { embeddable } from './subject.ts'

/** A report whose assets know their embed codes, and the files that hold these. */
export interface ReportWithEmbeds {
	readonly report: Report
	readonly files: readonly SnippetFile[]
}

/** Fills in `embed` of every asset that others can show; that of all others is null. */
export function withEmbeds(report: Report, options: SnippetOptions = {}): ReportWithEmbeds {
	const files: SnippetFile[] = []
	const taken = new Set<string>()

	function withEmbed(asset: Asset, page: Page): Asset {
		const subject = embeddable(asset, page)
		if (subject === null) return asset.embed === null ? asset : { ...asset, embed: null }
		const code = snippets(subject, options)
		const path = freeName(snippetFolder(asset.key), taken)
		files.push(...filesIn(path, code))
		return { ...asset, embed: { path, snippets: { figure: code.figure, markdown: code.markdown } } }
	}

	const pages = report.pages.map((page) => ({
		...page,
		assets: page.assets.map((asset) => withEmbed(asset, page)),
	}))
	return { report: { ...report, pages }, files }
}

/** Adds a number to a name that is taken; case does not tell names apart, as on many file systems. */
function freeName(name: string, taken: Set<string>): string {
	let free = name
	for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}-${number}`
	taken.add(free.toLowerCase())
	return free
}
