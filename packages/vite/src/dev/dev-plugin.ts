import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import type { ViteOptions } from '../options.ts'
import { siteAddress } from '../site-address.ts'
import { type DevPages, devPages } from './dev-pages.ts'

/** Warns in dev about pages that are served and about files that change. */
export function devPlugin(options: ViteOptions): Plugin {
	// Vite puts a server that starts anew into the place of the one before; the configuration is its own.
	const watched = new WeakMap<ResolvedConfig, DevPages>()

	return {
		name: 'linkworthy:dev',
		apply: 'serve',

		configureServer(server) {
			const { config } = server
			// Vitest runs a server of the site's own configuration, and nobody looks at its pages.
			if (options.dev === false || config.plugins.some(({ name }) => name === 'vitest')) return
			const pages = devPages(server, options, siteAddress(options.site, config.base))
			watched.set(config, pages)
			beforeClose(server, pages.close)
		},

		transformIndexHtml: {
			order: 'post',
			handler(text, { server, filename }) {
				if (server) watched.get(server.config)?.served(filename, text)
			},
		},
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
