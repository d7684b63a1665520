import type { Asset, AssetEmbed, Page, Report } from '@linkworthy/core'
import { embedAddresses } from './page/addresses.ts'
import type { PublishedEmbed } from './published/embed.ts'
import { type EmbedFile, fileName, freeName, snippetFiles } from './snippets/files.ts'
import { type SnippetOptions, type Snippets, snippets } from './snippets/snippets.ts'
import { type SubjectOptions, subjectOf } from './subject/subject.ts'

/** A report whose assets know their codes, and the files that hold those of embeds. */
export interface ReportWithEmbeds {
	readonly report: Report
	readonly files: readonly EmbedFile[]
}

/** The embeds that a site has published. */
export interface PublishedSite {
	/** The site's address; it ends in `/`. */
	readonly site: URL
	readonly embeds: readonly PublishedEmbed[]
}

/** How the codes of a report are made. */
export type ReportOptions = Pick<SnippetOptions, 'rel'> &
	Pick<SubjectOptions, 'siteName'> & {
		/** Embeds with a page to frame: their codes are in the report as they were published. */
		readonly published?: PublishedSite | undefined
	}

/** The folder of the codes, from the report's folder. */
export const embedsFolder = 'embeds'

/**
 * Fills in `embed` of every asset that others can show, quote or link to; that of all others is null. What they can show
 * has its codes in files too: published embeds in a folder of their id, pictures without an embed page in one of their
 * key.
 */
export function withEmbeds(
	report: Report,
	{ siteName, rel, published }: ReportOptions = {},
): ReportWithEmbeds {
	const files: EmbedFile[] = []
	const byKey = new Map(published?.embeds.map((embed) => [embed.key, embed]))
	const taken = new Set(published?.embeds.map(({ id }) => id.toLowerCase()))

	function filed(name: string, codes: Snippets): AssetEmbed {
		const path = `${embedsFolder}/${name}`
		files.push(...snippetFiles(path, codes))
		return { path, snippets: codes }
	}

	function embedOf(asset: Asset, page: Page): AssetEmbed | null {
		const subject = subjectOf(asset, page, { siteName })
		if (subject === null) return null
		const embed = byKey.get(asset.key)
		if (embed && published) {
			files.push(...snippetFiles(`${embedsFolder}/${embed.id}/chart`, chartCodes(embed, rel)))
			return filed(embed.id, publishedCodes(embed, published.site, rel))
		}
		const codes = snippets(subject, { rel })
		if (subject.content.form !== 'picture') return { path: null, snippets: codes }
		return filed(freeName(fileName(asset.key), taken), codes)
	}

	const pages = report.pages.map((page) => ({
		...page,
		assets: page.assets.map((asset) => ({ ...asset, embed: embedOf(asset, page) })),
	}))
	return { report: { ...report, pages }, files }
}

function publishedCodes({ id, subject }: PublishedEmbed, site: URL, rel: SnippetOptions['rel']): Snippets {
	const { page, drawing } = embedAddresses(site, id)
	return snippets(subject, { rel, embedPage: page, drawingFile: drawing })
}

/** Codes for the chart of a table: those of a picture. The table has the link already. */
function chartCodes({ subject, chart }: PublishedEmbed, rel: SnippetOptions['rel']): Snippets {
	if (chart === undefined) return {}
	const { link: _, ...codes } = snippets({ ...subject, kind: 'chart', content: chart }, { rel })
	return codes
}
