import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, ResolvedConfig } from 'vite'

/** Where the browser finds the overlay, from the base. */
const address = '@linkworthy/overlay.js'

/** Puts the overlay into the pages that the dev server serves. Never in a build. */
export function overlayPlugin(): Plugin {
	let config: ResolvedConfig
	const extension = /\.[jt]s$/.exec(import.meta.url)?.[0] ?? '.js'
	const app = fileURLToPath(new URL(`./app${extension}`, import.meta.url))

	return {
		name: 'linkworthy:overlay',
		apply: 'serve',

		// Found late, a dependency is bundled while the page is shown, and reloads it.
		config: () => ({ optimizeDeps: { exclude: ['@linkworthy/panel'] } }),

		configResolved(resolved) {
			config = resolved
		},

		async resolveId(id) {
			if (id !== `/${address}`) return null
			const panel = await this.resolve('@linkworthy/panel/browser', app, { skipSelf: true })
			// The packages may lie outside the folders that are served, where a workspace links them.
			const { allow } = config.server.fs
			for (const file of [app, panel?.id])
				if (file !== undefined && !allow.includes(dirname(file))) allow.push(dirname(file))
			return app
		},

		transformIndexHtml: {
			order: 'post',
			handler: () => [
				{
					tag: 'script',
					attrs: { type: 'module', src: `${config.base}${address}`, 'data-linkworthy': true },
					injectTo: 'body',
				},
			],
		},
	}
}
