import { fileURLToPath } from 'node:url'
import type { AstroConfig } from 'astro'
import type { BuiltSite } from 'linkworthy'
import { addressConfig, pageAddress } from './address.ts'
import { type Build, builtPages } from './sources.ts'

/** A finished Astro build in the words of `linkworthy`: which pages, from which files, at which addresses. */
export function builtSite(
	build: Build,
	config: Pick<AstroConfig, 'root' | 'site' | 'base' | 'trailingSlash' | 'build'>,
): BuiltSite {
	const pages = builtPages(build)
	const address = addressConfig(config)
	return {
		root: fileURLToPath(build.dir),
		projectRoot: fileURLToPath(config.root),
		files: pages.map(({ file }) => file),
		urls: address ? Object.fromEntries(pages.map((page) => [page.file, pageAddress(page, address)])) : {},
		sources: Object.fromEntries(
			pages.flatMap(({ file, source }) => (source === null ? [] : [[file, source]])),
		),
	}
}
