import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Digest, digestOf } from './digest.ts'
import type { Tool } from './matrix.ts'
import { buildProject, fixtures } from './project.ts'

/**
 * What every version is held to: the report of the example as this repository builds it, with the lines of
 * `more-<tool>.txt` for what `changes/<tool>` adds to it.
 */
export async function expectedDigest(tool: Tool, root: string): Promise<Digest> {
	const folder = join(root, 'examples', fixtures[tool].example)
	// A page may show the report of the run before.
	await rm(join(folder, '.linkworthy'), { recursive: true, force: true })
	const report = await buildProject({ folder }, tool)
	const more = await readFile(join(import.meta.dirname, `more-${tool}.txt`), 'utf8').catch(() => '')
	return [...digestOf(report), ...more.split('\n').filter(Boolean)]
}
