import { resolve } from 'node:path'
import type { AssessedSite } from '../analyze.ts'
import type { BuildOptions, BuiltSite } from '../build.ts'
import { reason } from '../reason.ts'
import { type EmbedOutcome, embedBuiltFolder } from './embed-folder.ts'
import { httpsSite } from './https-site.ts'
import { manifestName } from './manifest-file.ts'

/** Publishes the embeds of a site that was just built. Never rejects: what goes wrong is a warning. */
export async function embedBuild(
	assessed: AssessedSite,
	{ root, projectRoot }: BuiltSite,
	{ site, rel, embed }: BuildOptions,
): Promise<Omit<EmbedOutcome, 'published'> & Partial<Pick<EmbedOutcome, 'published'>>> {
	const { manifest = manifestName, ...chosen } = typeof embed === 'object' ? embed : {}
	try {
		if (site === undefined) throw new Error('expected `site`, the public address of the site.')
		return await embedBuiltFolder(assessed, {
			...chosen,
			...{ root, rel, cwd: projectRoot },
			site: httpsSite(site),
			manifest: resolve(projectRoot, manifest),
		})
	} catch (error) {
		return { info: [], warnings: [`The embeds were not published: ${reason(error)}`], problems: [] }
	}
}
