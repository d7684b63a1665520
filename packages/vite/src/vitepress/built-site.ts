import { join, relative } from 'node:path'
import { type BuiltSite, findPages } from 'linkworthy'
import { packageFolder, posix } from '../built-site.ts'
import { pageAddress } from '../site-address.ts'
import { includedFiles } from './included-files.ts'
import { markdownFiles, type SiteConfig, siteFolder } from './site-config.ts'

/**
 * The HTML of a VitePress build, with the Markdown of each page and the files that are included in it.
 *
 * @param address public address of the site with its base, if it is known.
 */
export async function vitePressSite(config: SiteConfig, address: string | undefined): Promise<BuiltSite> {
	const { srcDir, outDir, rewrites, cleanUrls } = config
	const projectRoot = packageFolder(siteFolder(config))
	const fromProject = (path: string): string => posix(relative(projectRoot, path))
	const sources: Record<string, string> = {}
	const parts: Record<string, readonly string[]> = {}
	const urls: Record<string, string> = {}
	for (const [page, markdown] of markdownFiles(config)) {
		const path = (rewrites.map[page] ?? page).replace(/\.md$/, '')
		const file = `${path}.html`
		const source = join(srcDir, markdown)
		sources[file] = fromProject(source)
		parts[file] = (await includedFiles(source, srcDir)).map(fromProject)
		const url = cleanUrls && path !== '404' ? pageAddress(path.replace(/(^|\/)index$/, '$1'), address) : null
		if (url !== null) urls[file] = url
	}
	const { files } = await findPages(['.'], outDir)
	return {
		root: outDir,
		projectRoot,
		files: files.filter((file) => file.endsWith('.html')),
		...{ sources, parts, urls },
	}
}
