import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { tryInDev } from './dev/dev-check.ts'
import { type Digest, differences, digestOf } from './digest.ts'
import type { Entry } from './matrix.ts'
import { CommandError } from './processes.ts'
import { buildProject, installProject } from './project.ts'
import type { Tarballs } from './tarballs.ts'

/** What came of an entry. */
export interface Outcome {
	readonly entry: Entry
	/** That was installed; null if nothing could be. */
	readonly version: string | null
	readonly pages: number
	readonly assets: number
	/** What is wrong, a line each; empty where all is well. */
	readonly problems: readonly string[]
}

/** What all entries are tried with. */
export interface Means {
	/** The repository. */
	readonly root: string
	/** Folder of the projects. */
	readonly work: string
	readonly tarballs: Tarballs
	readonly browser: Browser
}

/** Installs an entry, builds its project and holds the report to what is expected of it, then looks at it in dev. */
export async function tryEntry(
	entry: Entry,
	expected: () => Promise<Digest>,
	{ root, work, tarballs, browser }: Means,
): Promise<Outcome> {
	let version: string | null = null
	try {
		const folder = join(work, `${entry.tool}-${entry.major}`)
		const project = await installProject(entry, root, folder, tarballs)
		version = project.version
		const report = await buildProject(project, entry.tool)
		const { pages, assets } = report.totals
		const problems = differences(digestOf(report), await expected())
		problems.push(...(await tryInDev(project, entry.tool, browser)))
		return { entry, version, pages, assets, problems }
	} catch (error) {
		if (!(error instanceof CommandError)) throw error
		return { entry, version, pages: 0, assets: 0, problems: error.message.split('\n') }
	}
}
