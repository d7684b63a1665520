import type { BuildOptions } from 'linkworthy'
import type { Plugin } from 'vite'
import { reportViteBuild } from '../report-build.ts'
import { siteAddress } from '../site-address.ts'
import { keepDialogs } from './embed-dialogs.ts'
import { siteConfig } from './site-config.ts'

/**
 * Reports a VitePress site when all of its pages are written, after its own `buildEnd`: none of Vite's hooks runs that
 * late. The two builds of a site share one configuration, and are one site to report.
 */
export function vitePressPlugin(options: BuildOptions): Plugin {
	const awaited = new WeakSet()

	return {
		name: 'linkworthy:vitepress',
		apply: 'build',

		configResolved(resolved) {
			const config = siteConfig(resolved)
			if (!config || awaited.has(config)) return
			awaited.add(config)
			const site = siteAddress(options.site ?? config.sitemap?.hostname, config.site.base)
			const settings = site === null ? options : { ...options, site }
			const publishScript = keepDialogs(config, settings)
			const own = config.buildEnd
			config.buildEnd = async (argument) => {
				await own?.(argument)
				await publishScript()
				// Loaded late: a dev server does without it.
				const { vitePressSite } = await import('./built-site.ts')
				await reportViteBuild(await vitePressSite(config, settings.site), settings, config.logger)
			}
		},
	}
}
