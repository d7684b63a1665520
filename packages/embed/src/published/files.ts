import { embedAddresses, embedFiles, embedFolder } from '../page/addresses.ts'
import { embedPage } from '../page/embed-page.ts'
import { citation } from '../records/citation.ts'
import { oembed } from '../records/oembed.ts'
import { csv, csvMetadata } from '../records/table-data.ts'
import type { EmbedFile } from '../snippets/files.ts'
import { tableGrid } from '../subject/table-grid.ts'
import type { PublishedEmbed } from './embed.ts'

/** The files of an embed: its page, its records, its data; not its chart. Paths are from the site's folder. */
export function publishedFiles({ id, subject, hasChart }: PublishedEmbed, site: URL): EmbedFile[] {
	const { content } = subject
	const addresses = embedAddresses(site, id)
	const { apa, bibtex, ris, csl } = citation(subject, id)
	const files: [string, string][] = [
		[embedFiles.page, embedPage(subject, content, addresses, hasChart)],
		[embedFiles.oembed, json(oembed(subject, content, addresses))],
		['citation.txt', apa],
		['citation.bib', bibtex],
		['citation.ris', ris],
		['citation.json', csl],
	]
	if (content.form === 'drawing') files.push([embedFiles.drawing, `${content.svg}\n`])
	if (content.form === 'table') {
		const grid = tableGrid(content)
		files.push([embedFiles.data, csv(grid)], [embedFiles.metadata, json(csvMetadata(subject, grid))])
	}
	return files.map(([name, text]) => ({ path: `${embedFolder}/${id}/${name}`, text }))
}

function json(value: object): string {
	return `${JSON.stringify(value, null, '\t')}\n`
}
