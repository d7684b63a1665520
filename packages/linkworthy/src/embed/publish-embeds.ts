import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Chart } from '@linkworthy/charts'
import {
	type EmbedFile,
	embedAddresses,
	embedFolder,
	fileName,
	generator,
	type Rel,
	type SnippetOptions,
	snippetFiles,
	snippets,
} from '@linkworthy/embed'
import { type Assignment, assignIds, type PublishedEmbed, publishedFiles } from '@linkworthy/embed/publish'
import { reason } from '../reason.ts'
import { writeInside, writeListed } from '../write-inside.ts'
import { chartSnippets, writeChart } from './chart-files.ts'
import { type Charts, drawCharts } from './charts.ts'
import { readManifestFile, writeManifestFile } from './manifest-file.ts'
import type { Offers } from './offers.ts'

/** Where embeds are published, and how. Paths are absolute. */
export interface Publication {
	/** The published folder. */
	readonly root: string
	readonly site: URL
	/** The folder of the snippets, which are not published. */
	readonly output: string
	/** The file that remembers what was published. */
	readonly manifest: string
	readonly rel?: Rel | undefined
}

/** What was done. */
export interface Published extends Assignment {
	/** Address of each embed page, by id. */
	readonly pages: ReadonlyMap<string, string>
	readonly charts: Charts
	/** What could not be written and why, a line each; the rest was written. */
	readonly problems: readonly string[]
}

/** The folder of the snippets, from the output folder. */
export const snippetsFolder = 'snippets'

/**
 * Publishes what is offered: embed pages and records into the site, snippets beside the report, the manifest into the
 * project. An embed whose asset is gone is published as it was. What is there already and not ours stays.
 */
export async function publishEmbeds({ framed, others }: Offers, into: Publication): Promise<Published> {
	const { root, site, output, manifest, rel } = into
	const before = await readManifestFile(manifest)
	const assignment = assignIds(before, framed)
	const charted = new Set(before.flatMap(({ id, hasChart }) => (hasChart ? [id] : [])))
	const charts = await drawCharts([...assignment.embeds, ...assignment.vanished], charted)
	// A chart that cannot be drawn now is not forgotten: it comes back under its address when it can.
	const settled = ({ hasChart: _, ...embed }: PublishedEmbed): PublishedEmbed =>
		charted.has(embed.id) || charts.drawn.has(embed.id) ? { ...embed, hasChart: true } : embed
	const embeds = assignment.embeds.map(settled)
	const vanished = assignment.vanished.map(settled)
	const kept = [...embeds, ...vanished]
	const problems: string[] = []
	const attempt = async (name: string, writing: () => Promise<void>): Promise<void> => {
		try {
			await writing()
		} catch (error) {
			problems.push(`${name} could not be written: ${reason(error)}`)
		}
	}
	for (const embed of kept)
		await attempt(join(embedFolder, embed.id), () =>
			writeEmbed(embed, charts.drawn.get(embed.id), root, site),
		)
	const files: EmbedFile[] = []
	const codesOfChart = (embed: PublishedEmbed): EmbedFile[] => {
		const chart = charts.drawn.get(embed.id)
		return chart === undefined
			? []
			: chartSnippets(`${snippetsFolder}/${embed.id}`, embed, chart, site, { rel })
	}
	const ids = new Set(kept.map(({ id }) => id.toLowerCase()))
	for (const embed of embeds) files.push(...snippetsOf(embed, site, rel), ...codesOfChart(embed))
	for (const { key, subject } of others) {
		const name = fileName(key)
		// A picture that could not be framed may have been before, and then the name is taken.
		const id = ids.has(name.toLowerCase()) ? `${name}-link` : name
		files.push(...snippetFiles(`${snippetsFolder}/${id}`, snippets(subject, { rel })))
	}
	await attempt(join(output, snippetsFolder), () => writeListed(output, snippetsFolder, files))
	if (kept.length > 0) await attempt(manifest, () => writeManifestFile(manifest, kept))
	const pages = new Map(kept.map(({ id }) => [id, embedAddresses(site, id).page]))
	return { ...assignment, embeds, vanished, pages, charts, problems }
}

async function writeEmbed(
	embed: PublishedEmbed,
	chart: Chart | undefined,
	root: string,
	site: URL,
): Promise<void> {
	const files = publishedFiles({ ...embed, hasChart: chart !== undefined }, site)
	const page = `${embedFolder}/${embed.id}/index.html`
	const there = await readFile(join(root, page), 'utf8').catch(() => null)
	if (there !== null && !there.includes(`<meta name="generator" content="${generator}">`))
		throw new Error('a page of the site has this address')
	for (const { path, text } of files) await writeInside(root, path, text)
	if (chart !== undefined) await writeChart(root, embed.id, chart)
}

function snippetsOf({ id, subject }: PublishedEmbed, site: URL, rel: Rel | undefined): EmbedFile[] {
	const { page, drawing } = embedAddresses(site, id)
	const options: SnippetOptions = { rel, embedPage: page, drawingFile: drawing }
	return snippetFiles(`${snippetsFolder}/${id}`, snippets(subject, options))
}
