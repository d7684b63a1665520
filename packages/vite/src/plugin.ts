import { resolve } from 'node:path'
import type { BuildLogger, BuildOptions, BuiltSite } from 'linkworthy'
import type { Logger, Plugin, ResolvedConfig } from 'vite'
import { builtSite } from './built-site.ts'
import { devPlugin } from './dev/dev-plugin.ts'
import type { ViteOptions } from './options.ts'
import { overlayPlugin } from './overlay/overlay-plugin.ts'
import { siteAddress } from './site-address.ts'
import { afterVitePressBuild } from './vitepress/build-end.ts'
import { siteConfig } from './vitepress/site-config.ts'
import type { WarningChoice } from './warnings.ts'

/** The summary has told the errors. As many lines as its next steps; a judgement. */
const inBuild: WarningChoice = { levels: ['warning'], most: 5 }

/**
 * Reports which pages of a site are worth linking to: all of them when it was built, and in dev each page that is served
 * or edited.
 *
 * The build fails only if `failUnder` or `failOn` asks for it and is not met.
 */
export function linkworthy(options: ViteOptions = {}): Plugin[] {
	return [buildPlugin(options), devPlugin(options), ...(options.overlay ? [overlayPlugin()] : [])]
}

function buildPlugin(options: BuildOptions): Plugin {
	let config: ResolvedConfig
	let logger: BuildLogger
	let settings: BuildOptions

	return {
		name: 'linkworthy',
		apply: 'build',

		configResolved(resolved) {
			config = resolved
			const vitePress = siteConfig(resolved)
			// A build of VitePress lets Vite itself say warnings only.
			logger = prefixed(vitePress?.logger ?? resolved.logger)
			const site = siteAddress(options.site ?? vitePress?.sitemap?.hostname, resolved.base)
			settings = site === null ? options : { ...options, site }
			if (vitePress && resolved.command === 'build')
				afterVitePressBuild(vitePress, async () => {
					const { vitePressSite } = await import('./vitepress/built-site.ts')
					await report(await vitePressSite(vitePress, settings.site))
				})
		},

		writeBundle: {
			// The other plugins may still change the files.
			order: 'post',
			sequential: true,
			async handler(output, bundle) {
				// Vite 5 has no environments.
				const client = this.environment ? this.environment.name === 'client' : !config.build.ssr
				const site = builtSite(config.root, resolve(config.root, output.dir ?? ''), Object.keys(bundle))
				if (client && site.files.length > 0) await report(site)
			},
		},
	}

	async function report(site: BuiltSite): Promise<void> {
		// Loaded late: a dev server does without the analysis.
		const [{ reportBuild }, { warningLines }] = await Promise.all([
			import('linkworthy'),
			import('./warnings.ts'),
		])
		const found = await reportBuild(site, settings, logger)
		if (found && !settings.quiet) for (const line of warningLines(found, inBuild)) logger.warn(line)
	}
}

function prefixed(logger: Logger): BuildLogger {
	return {
		info: (message) => logger.info(`[linkworthy] ${message}`),
		warn: (message) => logger.warn(`[linkworthy] ${message}`),
		error: (message) => logger.error(`[linkworthy] ${message}`),
	}
}
