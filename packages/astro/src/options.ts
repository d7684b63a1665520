import type { BuildOptions } from 'linkworthy'

/** What `linkworthy()` takes in `astro.config.mjs`. */
export interface AstroOptions extends Omit<BuildOptions, 'site'> {
	/** Public address of the site, if it is not the `site` of Astro's config. Page addresses and embed codes need it. */
	readonly site?: string
	/** Show the page at hand in Astro's dev toolbar. Default true. */
	readonly toolbar?: boolean
}
