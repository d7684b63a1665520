import { join } from 'node:path'
import type { PublishedSite, Rel } from '@linkworthy/embed'
import type { AssessedSite } from '../analyze.ts'
import { displayPath } from '../display-path.ts'
import { blockedEmbeds } from './blocked.ts'
import { writeDialogScript } from './dialog-file.ts'
import { injectPages } from './inject-pages.ts'
import { readOffers } from './offers.ts'
import { publishEmbeds } from './publish-embeds.ts'
import { type EmbedSummary, embedSummary } from './summary.ts'

/** A built folder whose embeds are published. Paths are absolute. */
export interface EmbedJob {
	/** The folder. */
	readonly root: string
	/** As `httpsSite` makes it. */
	readonly site: URL
	readonly siteName?: string | undefined
	readonly rel?: Rel | undefined
	/** The file that remembers what was published. */
	readonly manifest: string
	/** Put dialogs into all pages; otherwise only where a page holds a place for one ready. */
	readonly inject?: boolean | undefined
	/** What paths are named from, and where headers files may lie besides the folder itself. */
	readonly cwd: string
}

/** What was published, what is to be said, and what could not be done. */
export interface EmbedOutcome extends EmbedSummary {
	readonly published: PublishedSite
	/** A line each; the rest was done. */
	readonly problems: readonly string[]
}

/**
 * Publishes the embeds of a built folder, and puts dialogs into its pages.
 *
 * @param assessed the pages, read without insertions.
 */
export async function embedBuiltFolder(assessed: AssessedSite, job: EmbedJob): Promise<EmbedOutcome> {
	const { root, site, manifest, siteName, rel, inject = false, cwd } = job
	const { framed, unoffered } = await readOffers(root, assessed, siteName)
	const published = await publishEmbeds(framed, { root, site, manifest })
	const { embeds, pages, charts } = published
	const injected = await injectPages(root, assessed, embeds, { site, rel, heldOnly: !inject })
	if (injected.pages > 0) await writeDialogScript(root)
	const blocked = await blockedEmbeds([root, cwd], embeds, pages, cwd)
	const { info, warnings } = embedSummary(published, unoffered, injected, {
		folder: displayPath(join(root, 'embed'), cwd),
		manifest: displayPath(manifest, cwd),
	})
	return {
		published: { site, embeds: [...embeds, ...published.vanished] },
		info: [...info, ...charts.notes],
		warnings: [...blocked, ...warnings, ...charts.warnings, ...injected.problems],
		problems: published.problems,
	}
}
