import { resolve } from 'node:path'
import type { SiteInput } from '../analyze.ts'
import type { BuildLogger, BuildOptions, BuiltSite } from '../build.ts'
import { reason } from '../reason.ts'
import { embedBuiltFolder, httpsSite } from './embed-folder.ts'
import { manifestName } from './manifest-file.ts'

/** Publishes the embeds of a site that was just built. Never throws: what goes wrong is a warning. */
export async function embedBuild(
	{ root, projectRoot, urls }: BuiltSite,
	pages: Pick<SiteInput, 'files' | 'failures'>,
	{ site, rel, output = '.linkworthy', embed, quiet }: BuildOptions,
	logger: BuildLogger,
): Promise<void> {
	const { manifest = manifestName, ...chosen } = typeof embed === 'object' ? embed : {}
	try {
		if (site === undefined) throw new Error('expected `site`, the public address of the site.')
		const { info, warnings, problems } = await embedBuiltFolder({
			...pages,
			...chosen,
			...{ root, urls, rel },
			site: httpsSite(site),
			output: resolve(projectRoot, output),
			manifest: resolve(projectRoot, manifest),
			cwd: projectRoot,
		})
		if (!quiet) for (const line of info) logger.info(line)
		for (const line of [...warnings, ...problems]) logger.warn(line)
	} catch (error) {
		logger.warn(`The embeds were not published: ${reason(error)}`)
	}
}
