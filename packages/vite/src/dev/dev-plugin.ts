import { resolve } from 'node:path'
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { packageFolder } from '../built-site.ts'
import type { ViteOptions } from '../options.ts'
import { serveOverlay } from '../overlay/serve-overlay.ts'
import { siteAddress } from '../site-address.ts'
import { siteConfig } from '../vitepress/site-config.ts'
import { analysisThread } from './analysis-thread.ts'
import { type DevPages, devPages } from './dev-pages.ts'
import type { DevSite } from './thread/work.ts'

/** Warns in dev about pages that are served and about files that change, and answers the overlay. */
export function devPlugin(options: ViteOptions): Plugin {
	const { dev = true, overlay = false, quiet = false } = options
	// Vite puts a server that starts anew into the place of the one before; the configuration is its own.
	const watched = new WeakMap<ResolvedConfig, DevPages>()

	return {
		name: 'linkworthy:dev',
		apply: 'serve',

		configureServer(server) {
			const { config } = server
			// Vitest runs a server of the site's own configuration, and nobody looks at its pages.
			if (config.plugins.some(({ name }) => name === 'vitest') || (!dev && !overlay)) return
			const site = devSite(config, options)
			const thread = analysisThread(config.inlineConfig)
			const pages = dev ? devPages(server, site, thread, quiet) : null
			if (pages) watched.set(config, pages)
			if (overlay) serveOverlay(server, site, thread)
			beforeClose(server, () => {
				pages?.close()
				thread.close()
			})
		},

		transformIndexHtml: {
			order: 'post',
			handler(text, { server, filename }) {
				if (server) watched.get(server.config)?.served(filename, text)
			},
		},
	}
}

function devSite(config: ResolvedConfig, options: ViteOptions): DevSite {
	const { root, publicDir, base } = config
	const projectRoot = packageFolder(root)
	const site = siteAddress(options.site ?? siteConfig(config)?.sitemap?.hostname, base)
	return {
		projectRoot,
		folders: publicDir === '' ? [root] : [root, publicDir],
		site: site !== null && URL.canParse(site) ? site : null,
		output: resolve(projectRoot, options.output ?? '.linkworthy'),
		rel: options.rel,
		levels: options.quiet ? ['error'] : ['error', 'warning'],
		colour: process.stdout.hasColors?.() ?? false,
	}
}

/** Before version 8, Vite has no hook that tells when a server closes. */
function beforeClose(server: ViteDevServer, act: () => void): void {
	const close = server.close.bind(server)
	server.close = () => {
		act()
		return close()
	}
}
