import { dirname, join, relative, resolve } from 'node:path'
import type { ResolvedConfig } from 'vite'
import { packageFolder, posix } from '../built-site.ts'
import { markdownFiles, siteConfig } from '../vitepress/site-config.ts'

// The analysis knows what it reads; loading it would hold up the start of the server.
const markdown = /\.(?:md|markdown|mdx|qmd|rmd)$/i
const html = /\.x?html?$/i

/** README, CHANGELOG, LICENSE: by old custom, capitals tell a reader of the repository to look here first. */
const aboutRepository = /^[A-Z][A-Z_-]+\.\w+$/

/** What a file of the project is to its dev server. */
export type PageKind = 'markdown' | 'html'

/**
 * Tells the pages among the files below Vite's root: not what was built or installed, nor what is served as it is.
 *
 * @param output absolute path of the folder that reports are written to.
 */
export function pageFiles(config: ResolvedConfig, output: string): (path: string) => PageKind | null {
	const { root, publicDir, appType, build } = config
	const project = packageFolder(root)
	const vitePress = siteConfig(config)
	// Vite 5 has no environments.
	const builds = [build, ...Object.values(config.environments ?? {}).map((environment) => environment.build)]
	const outputs = [output, ...builds.map(({ outDir }) => resolve(root, outDir))]
	const left = publicDir === '' ? outputs : [...outputs, publicDir]

	return (path) => {
		const place = placeOf(root, path)
		const names = place.split('/')
		if (names.some((name) => name.startsWith('.') || name === 'node_modules')) return null
		if (left.some((folder) => !placeOf(folder, path).startsWith('../'))) return null
		if (vitePress) return markdown.test(path) ? 'markdown' : null
		if (markdown.test(path))
			return dirname(path) === project && aboutRepository.test(names[0]!) ? null : 'markdown'
		// A server of one's own fills templates.
		return html.test(path) && appType !== 'custom' ? 'html' : null
	}
}

/**
 * Whether VitePress makes no page of a Markdown file. Of a new file it hears when everybody does, so it is asked a moment
 * later.
 */
export function isLeftOut(config: ResolvedConfig, path: string): boolean {
	const vitePress = siteConfig(config)
	return vitePress !== null && ![...markdownFiles(vitePress).values()].includes(placeOf(config.root, path))
}

/** A path from a folder, POSIX. */
export function placeOf(folder: string, path: string): string {
	return posix(relative(folder, join(path)))
}
