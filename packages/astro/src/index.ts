import type { AstroConfig, AstroIntegration } from 'astro'
import { serveAnswers } from './dev/serve-answers.ts'
import type { ServedRoute } from './dev/served-page.ts'
import type { AstroOptions } from './options.ts'
import { pageNotes } from './page-notes.ts'
import { icon } from './toolbar/icon.ts'

export type { AstroOptions } from './options.ts'

/**
 * Astro integration: after `astro build`, tells which pages are worth linking to, why and what to do next, and
 * writes the report and the embed codes. In `astro dev` the same of the page at hand is an app of the dev toolbar.
 *
 * A failing analysis is a warning. The build breaks only where `failUnder` or `failOn` asks for it.
 */
export default function linkworthy(options: AstroOptions = {}): AstroIntegration {
	let config: AstroConfig
	let routes: readonly ServedRoute[] = []
	return {
		name: 'linkworthy',
		hooks: {
			'astro:config:setup': ({ command, config: { devToolbar }, addMiddleware, addDevToolbarApp }) => {
				const inToolbar = command === 'dev' && options.toolbar !== false && devToolbar.enabled
				if (command !== 'build' && !inToolbar) return
				pageNotes().clear()
				addMiddleware({ order: 'pre', entrypoint: '@linkworthy/astro/middleware' })
				// Named by its file: Astro 6 shows no toolbar at all when it first has to resolve a package's name.
				const entrypoint = new URL('./toolbar/app.js', import.meta.url)
				if (inToolbar) addDevToolbarApp({ id: 'linkworthy', name: 'Linkworthy', icon, entrypoint })
			},
			'astro:config:done': (done) => {
				config = done.config
			},
			'astro:routes:resolved': (resolved) => {
				routes = resolved.routes
			},
			'astro:server:setup': ({ server }) => {
				if (options.toolbar !== false && config.devToolbar.enabled)
					serveAnswers(server, config, options, () => routes)
			},
			'astro:build:done': async ({ dir, assets, logger }) => {
				// Loaded late: a dev server that is not asked anything starts without it.
				const [{ reportBuild }, { builtSite }] = await Promise.all([
					import('linkworthy'),
					import('./built-site.ts'),
				])
				const { base } = config
				const site = options.site ?? config.site
				const built = builtSite({ dir, assets, routes, notes: pageNotes(), base }, { ...config, site })
				await reportBuild(built, site === undefined ? options : { ...options, site }, logger)
			},
		},
	}
}
