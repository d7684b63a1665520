import { join } from 'node:path'
import type { Rel } from '@linkworthy/embed'
import { withoutInsertions } from '@linkworthy/embed/publish'
import { analyzeSite, type SiteInput } from '../analyze.ts'
import { displayPath } from '../display-path.ts'
import { blockedEmbeds } from './blocked.ts'
import { writeDialogScript } from './dialog-file.ts'
import { injectPages } from './inject-pages.ts'
import { readOffers } from './offers.ts'
import { publishEmbeds, snippetsFolder } from './publish-embeds.ts'
import { type EmbedSummary, embedSummary } from './summary.ts'

/** A built folder whose embeds are published. Paths are absolute. */
export interface EmbedJob extends Pick<SiteInput, 'root' | 'files' | 'failures' | 'urls' | 'onPage'> {
	/** As `httpsSite` makes it. */
	readonly site: URL
	readonly siteName?: string | undefined
	readonly rel?: Rel | undefined
	/** The folder of the snippets. */
	readonly output: string
	/** The file that remembers what was published. */
	readonly manifest: string
	/** Put dialogs into all pages; otherwise only where a page holds a place for one ready. */
	readonly inject?: boolean | undefined
	/** What paths are named from, and where headers files may lie besides the folder itself. */
	readonly cwd: string
}

/** What is to be said, and what could not be done. */
export interface EmbedOutcome extends EmbedSummary {
	/** A line each; the rest was done. */
	readonly problems: readonly string[]
}

/** Analyses a built folder as it is without insertions, publishes its embeds, and puts dialogs into its pages. */
export async function embedBuiltFolder(job: EmbedJob): Promise<EmbedOutcome> {
	const { root, site, output, manifest, siteName, rel, inject = false, cwd } = job
	const { files, failures, urls, onPage } = job
	const { report } = await analyzeSite({
		...{ root, files, failures, urls, onPage },
		site: site.href,
		readAs: withoutInsertions,
	})
	const offers = await readOffers(root, report, siteName)
	const published = await publishEmbeds(offers, { root, site, output, manifest, rel })
	const injected = await injectPages(root, report, published.embeds, { site, rel, heldOnly: !inject })
	if (injected.pages > 0) await writeDialogScript(root)
	const blocked = await blockedEmbeds([root, cwd], published.embeds, published.pages, cwd)
	const { info, warnings } = embedSummary(published, injected.pages, {
		folder: displayPath(join(root, 'embed'), cwd),
		snippets: displayPath(join(output, snippetsFolder), cwd),
		manifest: displayPath(manifest, cwd),
	})
	const read = report.failures.map(({ file, message }) => `${file}: ${message}`)
	return {
		info: [...info, ...published.charts.notes],
		warnings: [...read, ...blocked, ...warnings, ...published.charts.warnings, ...injected.problems],
		problems: published.problems,
	}
}

/**
 * The address that embeds are published below; it ends in a slash.
 *
 * @throws {TypeError} for what is no https address.
 */
export function httpsSite(address: string): URL {
	const site = new URL(address)
	if (site.protocol !== 'https:')
		throw new TypeError(`${address}: expected an https address; browsers block others in embeds.`)
	if (!site.pathname.endsWith('/')) site.pathname += '/'
	return site
}
