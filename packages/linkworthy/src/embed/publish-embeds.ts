import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Chart } from '@linkworthy/charts'
import { embedAddresses, embedFolder, generator, type PublishedEmbed } from '@linkworthy/embed'
import { type Assignment, assignIds, type Offered, publishedFiles } from '@linkworthy/embed/publish'
import { reason } from '../reason.ts'
import { writeInside } from '../write-inside.ts'
import { chartPicture, writeChart } from './chart-files.ts'
import { type Charts, drawCharts } from './charts.ts'
import { readManifestFile, writeManifestFile } from './manifest-file.ts'

/** Where embeds are published. Paths are absolute. */
export interface Publication {
	/** The published folder. */
	readonly root: string
	readonly site: URL
	/** The file that remembers what was published. */
	readonly manifest: string
}

/** What was done. */
export interface Published extends Assignment {
	/** Address of each embed page, by id. */
	readonly pages: ReadonlyMap<string, string>
	readonly charts: Charts
	/** What could not be written and why, a line each; the rest was written. */
	readonly problems: readonly string[]
}

/**
 * Publishes what is offered: embed pages and records into the site, the manifest into the project. An embed whose asset
 * is gone is published as it was. What is there already and not ours stays.
 */
export async function publishEmbeds(
	offers: readonly Offered[],
	{ root, site, manifest }: Publication,
): Promise<Published> {
	const before = await readManifestFile(manifest)
	const assignment = assignIds(before, offers)
	const charted = new Set(before.flatMap(({ id, hasChart }) => (hasChart ? [id] : [])))
	const charts = await drawCharts([...assignment.embeds, ...assignment.vanished], charted)
	const settled = ({ hasChart: _, chart: __, ...embed }: PublishedEmbed): PublishedEmbed => {
		const drawn = charts.drawn.get(embed.id)
		if (drawn) return { ...embed, hasChart: true, chart: chartPicture(embed.id, drawn, site) }
		// A chart that cannot be drawn now is not forgotten: it comes back under its address when it can.
		return charted.has(embed.id) ? { ...embed, hasChart: true } : embed
	}
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
