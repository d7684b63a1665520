import { resolve } from 'node:path'
import type { EmbedFlags } from '../flags.ts'
import { UsageError } from '../flags.ts'
import { findPages } from '../pages/find.ts'
import { progressBar } from '../progress.ts'
import { reason } from '../reason.ts'
import type { Io } from '../run.ts'
import { embedBuiltFolder, httpsSite } from './embed-folder.ts'
import { manifestName } from './manifest-file.ts'

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
	const site = siteOf(flags)
	const output = resolve(cwd, flags.output ?? '.linkworthy')
	const manifest = resolve(cwd, flags.manifest ?? manifestName)
	const found = await findPages([folder], cwd, output)
	if (found.root !== resolve(cwd, folder))
		throw new UsageError(`${folder}: expected the folder of a built site.`)
	const progress = progressBar(stderr, flags.quiet === true)
	const { siteName, rel, inject } = flags
	const { info, warnings, problems } = await embedBuiltFolder({
		...found,
		...{ site, siteName, rel, inject, output, manifest, cwd },
		onPage: progress.update,
	}).finally(progress.stop)
	if (!flags.quiet) stdout.write(info.map((line) => `${line}\n`).join(''))
	for (const line of [...warnings, ...problems]) stderr.write(`linkworthy: ${line}\n`)
	return problems.length === 0
}

function siteOf({ site }: EmbedFlags): URL {
	try {
		return httpsSite(site)
	} catch (error) {
		throw new UsageError(`--site ${reason(error)}`)
	}
}
