import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { BuiltSite } from 'linkworthy'

/**
 * Names the pages of a build and the files that they were built from: Vite writes a page to the place below the
 * output folder that its source has below the root.
 *
 * @param root - absolute path of Vite's root.
 * @param outDir - absolute path of the output folder.
 * @param emitted - names of all emitted files, POSIX from `outDir`.
 */
export function builtSite(
	root: string,
	outDir: string,
	emitted: readonly string[],
): BuiltSite & { readonly files: readonly string[] } {
	const projectRoot = packageFolder(root)
	const files = emitted.filter((file) => /\.x?html?$/i.test(file))
	const sources = files.flatMap((file) => {
		const source = join(root, file)
		return existsSync(source) ? [[file, posix(relative(projectRoot, source))]] : []
	})
	return { root: outDir, projectRoot, files, sources: Object.fromEntries(sources) }
}

/** The nearest folder with a `package.json`, as Vite finds it for its cache; the root itself if there is none. */
export function packageFolder(root: string): string {
	for (let folder = root; ; folder = dirname(folder)) {
		if (existsSync(join(folder, 'package.json'))) return folder
		if (folder === dirname(folder)) return root
	}
}

/** A path with the separators that reports use. */
export function posix(path: string): string {
	return path.split(sep).join('/')
}
