import { resolve } from 'node:path'
import type { BuildOptions } from 'linkworthy'
import type { Plugin, ResolvedConfig } from 'vite'
import { builtSite } from './built-site.ts'
import { devPlugin } from './dev/dev-plugin.ts'
import type { ViteOptions } from './options.ts'
import { overlayPlugin } from './overlay/overlay-plugin.ts'
import { reportViteBuild } from './report-build.ts'
import { reportPlugin } from './report-module/report-plugin.ts'
import { siteAddress } from './site-address.ts'
import { vitePressPlugin } from './vitepress/vitepress-plugin.ts'

/**
 * Reports which pages of a site are worth linking to: all of them when it was built, and in dev each page that is
 * served or edited.
 *
 * The build fails only if `failUnder` or `failOn` asks for it and is not met.
 */
export function linkworthy(options: ViteOptions = {}): Plugin[] {
	const plugins = [buildPlugin(options), vitePressPlugin(options), reportPlugin(options), devPlugin(options)]
	return options.overlay ? [...plugins, overlayPlugin()] : plugins
}

function buildPlugin(options: BuildOptions): Plugin {
	let config: ResolvedConfig
	let settings: BuildOptions

	return {
		name: 'linkworthy',
		apply: 'build',

		configResolved(resolved) {
			config = resolved
			const site = siteAddress(options.site, resolved.base)
			settings = site === null ? options : { ...options, site }
		},

		writeBundle: {
			// The other plugins may still change the files.
			order: 'post',
			sequential: true,
			async handler(output, bundle) {
				// Vite 5 has no environments.
				const client = this.environment ? this.environment.name === 'client' : !config.build.ssr
				const site = builtSite(config.root, resolve(config.root, output.dir ?? ''), Object.keys(bundle))
				if (client && site.files.length > 0) await reportViteBuild(site, settings, config.logger)
			},
		},
	}
}
