import type { AstroConfig, AstroIntegration } from 'astro'
import { reportBuild } from 'linkworthy'
import { builtSite } from './built-site.ts'
import type { AstroOptions } from './options.ts'
import { pageNotes } from './page-notes.ts'
import type { Route } from './sources.ts'

export type { AstroOptions } from './options.ts'

/**
 * Astro integration: after `astro build`, tells which pages are worth linking to, why and what to do next, and
 * writes the report and the embed codes. Does nothing in `astro dev`.
 *
 * A failing analysis is a warning. The build breaks only where `failUnder` or `failOn` asks for it.
 */
export default function linkworthy(options: AstroOptions = {}): AstroIntegration {
	let config: AstroConfig
	let routes: readonly Route[] = []
	return {
		name: 'linkworthy',
		hooks: {
			'astro:config:setup': ({ command, addMiddleware }) => {
				if (command !== 'build') return
				pageNotes().clear()
				addMiddleware({ order: 'pre', entrypoint: '@linkworthy/astro/middleware' })
			},
			'astro:config:done': (done) => {
				config = done.config
			},
			'astro:routes:resolved': (resolved) => {
				routes = resolved.routes
			},
			'astro:build:done': async ({ dir, assets, logger }) => {
				const { base } = config
				const site = options.site ?? config.site
				const built = builtSite({ dir, assets, routes, notes: pageNotes(), base }, { ...config, site })
				await reportBuild(built, site === undefined ? options : { ...options, site }, logger)
			},
		},
	}
}
