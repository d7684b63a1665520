import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { type PublishedEmbed, type PublishedSite, readManifest, writeManifest } from '@linkworthy/embed'
import { reason } from '../reason.ts'
import { writeInside } from '../write-inside.ts'
import { httpsSite } from './https-site.ts'

/** The manifest's name in the project, unless another is given. It is checked in: it holds what was published. */
export const manifestName = 'linkworthy-embeds.json'

/**
 * Reads what was published before; nothing without a file.
 *
 * Rejects for one that cannot be read in full: to go on would give published embeds up.
 */
export async function readManifestFile(path: string): Promise<readonly PublishedEmbed[]> {
	let text: string
	try {
		text = await readFile(path, 'utf8')
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
		throw new Error(`${path} could not be read: ${reason(error)}`)
	}
	try {
		const { embeds, problems } = readManifest(text)
		if (problems.length > 0) throw new SyntaxError(problems.join('; '))
		return embeds
	} catch (error) {
		throw new Error(
			`${path} is no manifest of embeds: ${reason(error)}. Mend it, or remove it to start anew.`,
		)
	}
}

/** The embeds that a site has published so far; undefined without any, and where its https address is not known. */
export async function readPublished(path: string, site: string | null): Promise<PublishedSite | undefined> {
	if (site === null || !/^https:/i.test(site)) return undefined
	const embeds = await readManifestFile(path)
	return embeds.length === 0 ? undefined : { site: httpsSite(site), embeds }
}

/** Writes the manifest, if there is or was something in it. */
export async function writeManifestFile(path: string, embeds: readonly PublishedEmbed[]): Promise<void> {
	await writeInside(dirname(path), basename(path), writeManifest(embeds))
}
