import { join, resolve } from 'node:path'
import { embedsFolder, withoutInsertions } from '@linkworthy/embed'
import { assessSite, withCodes } from '../analyze.ts'
import { displayPath } from '../display-path.ts'
import type { EmbedFlags } from '../flags.ts'
import { UsageError } from '../flags.ts'
import { findPages } from '../pages/find.ts'
import { progressBar } from '../progress.ts'
import { reason } from '../reason.ts'
import type { Io } from '../run.ts'
import { writeCodes } from '../write.ts'
import { embedBuiltFolder } from './embed-folder.ts'
import { httpsSite } from './https-site.ts'
import { manifestName } from './manifest-file.ts'

/**
 * The command `linkworthy embed`: publishes the embeds of a built site into its folder, and writes their codes.
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
	const { root } = found
	if (root !== resolve(cwd, folder)) throw new UsageError(`${folder}: expected the folder of a built site.`)
	const progress = progressBar(stderr, flags.quiet === true)
	const assessed = await assessSite({
		...{ ...found, site: site.href, readAs: withoutInsertions },
		onPage: progress.update,
	}).finally(progress.stop)
	const { siteName, rel, inject } = flags
	const job = { root, site, siteName, rel, inject, manifest, cwd }
	const { info, warnings, problems, published } = await embedBuiltFolder(assessed, job)
	const { report, embeds } = withCodes(assessed.report, { rel: rel === 'none' ? undefined : rel, published })
	const unwritten = await writeCodes(output, embeds)
	const codes = embeds.length > 0 ? [`Embed codes: ${displayPath(join(output, embedsFolder), cwd)}`] : []
	if (!flags.quiet) stdout.write([...info, ...codes].map((line) => `${line}\n`).join(''))
	const unread = report.failures.map(({ file, message }) => `${file}: ${message}`)
	for (const line of [...unread, ...warnings, ...problems, ...unwritten])
		stderr.write(`linkworthy: ${line}\n`)
	return problems.length + unwritten.length === 0
}

function siteOf({ site }: EmbedFlags): URL {
	try {
		return httpsSite(site)
	} catch (error) {
		throw new UsageError(`--site ${reason(error)}`)
	}
}
