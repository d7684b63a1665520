import type { Chart } from '@linkworthy/charts'
import {
	type EmbedFile,
	embedAddresses,
	embedFiles,
	embedFolder,
	type SnippetOptions,
	snippetFiles,
	snippets,
} from '@linkworthy/embed'
import type { PublishedEmbed } from '@linkworthy/embed/publish'
import { writeInside } from '../write-inside.ts'

/** Writes the chart of a table into the folder of its embed. */
export async function writeChart(root: string, id: string, { svg, png }: Chart): Promise<void> {
	const folder = `${embedFolder}/${id}`
	await writeInside(root, `${folder}/${embedFiles.chart}`, svg)
	if (png !== null) await writeInside(root, `${folder}/${embedFiles.chartPng}`, png)
}

/**
 * Codes for a chart: those of a picture. The PNG goes wherever pictures go, so it is shown if there is one.
 *
 * @param folder of the embed's own codes.
 */
export function chartSnippets(
	folder: string,
	{ id, subject }: PublishedEmbed,
	{ alt, widthPx, heightPx, png }: Chart,
	site: URL,
	{ rel }: Pick<SnippetOptions, 'rel'>,
): EmbedFile[] {
	const { chart, chartPng } = embedAddresses(site, id)
	const picture = { form: 'picture', src: png === null ? chart : chartPng, alt, widthPx, heightPx } as const
	const { link: _, ...codes } = snippets({ ...subject, kind: 'chart', content: picture }, { rel })
	return snippetFiles(`${folder}/chart`, codes)
}
