import { join, resolve } from 'node:path'
import { analyzeSite } from '../analyze.ts'
import { displayPath } from '../display-path.ts'
import type { EmbedFlags } from '../flags.ts'
import { UsageError } from '../flags.ts'
import { findPages } from '../pages/find.ts'
import { progressBar } from '../progress.ts'
import type { Io } from '../run.ts'
import { blockedEmbeds } from './blocked.ts'
import { manifestName } from './manifest-file.ts'
import { readOffers } from './offers.ts'
import { publishEmbeds, snippetsFolder } from './publish-embeds.ts'
import { embedSummary } from './summary.ts'

/**
 * The command `linkworthy embed`: publishes the embeds of a built site into its folder.
 *
 * @returns false if something could not be written; the rest was.
 */
export async function embedSite(
	folder: string,
	flags: EmbedFlags,
	{ cwd, stdout, stderr }: Io,
): Promise<boolean> {
	const site = new URL(flags.site)
	if (site.protocol !== 'https:')
		throw new UsageError(`--site ${flags.site}: expected an https address; browsers block others in embeds.`)
	if (!site.pathname.endsWith('/')) site.pathname += '/'
	const output = resolve(cwd, flags.output ?? '.linkworthy')
	const manifest = resolve(cwd, flags.manifest ?? manifestName)
	const { root, files, failures } = await findPages([folder], cwd, output)
	if (root !== resolve(cwd, folder)) throw new UsageError(`${folder}: expected the folder of a built site.`)
	const progress = progressBar(stderr, flags.quiet === true)
	const { report } = await analyzeSite({
		root,
		files,
		failures,
		site: site.href,
		onPage: progress.update,
	}).finally(progress.stop)
	const offers = await readOffers(root, report, flags.siteName)
	const published = await publishEmbeds(offers, { root, site, output, manifest, rel: flags.rel })
	const blocked = await blockedEmbeds([root, cwd], published.embeds, published.pages, cwd)
	const { info, warnings } = embedSummary(published, {
		folder: displayPath(join(root, 'embed'), cwd),
		snippets: displayPath(join(output, snippetsFolder), cwd),
		manifest: displayPath(manifest, cwd),
	})
	if (!flags.quiet) stdout.write([...info, ...published.charts.notes].map((line) => `${line}\n`).join(''))
	const read = report.failures.map(({ file, message }) => `${file}: ${message}`)
	for (const line of [...read, ...blocked, ...warnings, ...published.charts.warnings, ...published.problems])
		stderr.write(`linkworthy: ${line}\n`)
	return published.problems.length === 0
}
