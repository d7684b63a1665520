import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * The files that a Markdown file of VitePress includes by `<!--@include: path-->`, and those that these include, in the
 * order that they are met. Absolute paths; what cannot be read is left out, as VitePress itself leaves it out.
 */
export async function includedFiles(file: string, srcDir: string): Promise<string[]> {
	const met = new Set<string>([file])
	await follow(file)
	return [...met].slice(1)

	async function follow(from: string): Promise<void> {
		const text = await readFile(from, 'utf8').catch(() => null)
		if (text === null) {
			met.delete(from)
			return
		}
		for (const path of includedPaths(text)) {
			const included = path.startsWith('@')
				? join(srcDir, path.replace(/^@\/?/, ''))
				: join(dirname(from), path)
			if (met.has(included)) continue
			met.add(included)
			await follow(included)
		}
	}
}

/** The paths as written, without the region and the lines that are chosen of a file. */
function includedPaths(text: string): string[] {
	const paths: string[] = []
	for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at + 4)) {
		const end = text.indexOf('-->', at)
		if (end < 0) break
		const [, path] = /^@include:(.*)$/s.exec(text.slice(at + 4, end).trim()) ?? []
		if (path?.trim())
			paths.push(
				path
					.trim()
					.replace(/\{\d*,\d*\}$/, '')
					.replace(/#[^#/]*$/, ''),
			)
	}
	return paths
}
