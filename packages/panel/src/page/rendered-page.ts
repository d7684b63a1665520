/** The page as the browser has it. */
export interface RenderedPage {
	/** HTML, as if it had been written to a file. */
	readonly text: string
	/** Path of its address, with the site's base. */
	readonly path: string
}

/**
 * What dev tools put into the page: toolbars, overlays, Vite's client, styles that a build links, and what a router
 * says to screen readers.
 */
const devNodes = [
	'astro-dev-toolbar',
	'astro-dev-overlay',
	'vite-error-overlay',
	'[data-linkworthy]',
	'.astro-route-announcer',
	'style[data-vite-dev-id]',
	'script[src*="/@vite/"]',
	'script[src*="/@id/"]',
	'script[src*="/dev-toolbar/"]',
].join()

/** What only the framework's client reads: where the markup came from, what an island is given. */
const devAttributes = ['data-astro-source-file', 'data-astro-source-loc', 'props']

/**
 * Reads the page as it stands, islands included, without what dev tools added to it.
 *
 * @param page the document of the window.
 */
export function renderedPage(page: Document): RenderedPage {
	// In a document without a window nothing loads, and no custom element runs.
	const copy = page.implementation.createHTMLDocument('').importNode(page.documentElement, true)
	for (const node of copy.querySelectorAll(devNodes)) node.remove()
	for (const node of copy.querySelectorAll('[data-astro-source-file], astro-island[props]'))
		for (const name of devAttributes) node.removeAttribute(name)
	return { text: `<!doctype html>${copy.outerHTML}`, path: page.location.pathname }
}
