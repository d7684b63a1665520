import type { BuildOptions } from 'linkworthy'

/** What the plugin can be told. */
export interface ViteOptions extends BuildOptions {
	/** Warn about pages while they are written, in Vite's dev server. Default true. */
	readonly dev?: boolean
}
