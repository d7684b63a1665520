import type { SiteConfig } from './site-config.ts'

const awaited = new WeakSet<SiteConfig>()

/**
 * Calls back when VitePress has written all of its pages, after the site's own `buildEnd`: none of Vite's hooks runs that
 * late. Once for a site, whose two builds share a configuration.
 */
export function afterVitePressBuild(site: SiteConfig, done: () => Promise<void>): void {
	if (awaited.has(site)) return
	awaited.add(site)
	const own = site.buildEnd
	site.buildEnd = async (config) => {
		await own?.(config)
		await done()
	}
}
