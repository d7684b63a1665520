import type { BuildOptions } from 'linkworthy'

/** What the plugin can be told. */
export interface ViteOptions extends BuildOptions {
	/** Warn about pages while they are written, in Vite's dev server. Default true. */
	readonly dev?: boolean
	/**
	 * Show a button with the score of the page in the browser, in dev. It opens a panel with what Linkworthy finds on the
	 * page. Default false.
	 */
	readonly overlay?: boolean
}
