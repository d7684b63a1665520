import { resolve } from 'node:path'
import type { BuildLogger, BuildOptions } from 'linkworthy'
import type { Logger, Plugin, ResolvedConfig } from 'vite'
import { builtSite } from './built-site.ts'
import { devPlugin } from './dev/dev-plugin.ts'
import type { ViteOptions } from './options.ts'
import { siteAddress } from './site-address.ts'
import { type WarningChoice, warningLines } from './warnings.ts'

/** The summary has told the errors. As many lines as its next steps; a judgement. */
const inBuild: WarningChoice = { levels: ['warning'], most: 5 }

/**
 * Reports which pages of a site are worth linking to: all of them when it was built, and in dev each page that is served
 * or edited.
 *
 * The build fails only if `failUnder` or `failOn` asks for it and is not met.
 */
export function linkworthy(options: ViteOptions = {}): Plugin[] {
	return [buildPlugin(options), devPlugin(options)]
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
			logger = prefixed(resolved.logger)
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
				if (!client || site.files.length === 0) return
				// Loaded late: a dev server does without it.
				const { reportBuild } = await import('linkworthy')
				const report = await reportBuild(site, settings, logger)
				if (report && !settings.quiet) for (const line of warningLines(report, inBuild)) logger.warn(line)
			},
		},
	}
}

function prefixed(logger: Logger): BuildLogger {
	return {
		info: (message) => logger.info(`[linkworthy] ${message}`),
		warn: (message) => logger.warn(`[linkworthy] ${message}`),
		error: (message) => logger.error(`[linkworthy] ${message}`),
	}
}
