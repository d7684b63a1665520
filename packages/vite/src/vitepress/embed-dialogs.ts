import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildOptions } from 'linkworthy'
import type { SiteConfig } from './site-config.ts'

/** Beside the dialogs' own script. */
const script = 'embed/vitepress-dialogs.js'

/**
 * Lets every page of a site start with the script that keeps dialogs in it: VitePress's app takes the HTML over and loses
 * content over elements that it has not rendered.
 *
 * @returns what publishes the script, after the pages.
 */
export function keepDialogs(config: SiteConfig, { embed, site }: BuildOptions): () => Promise<void> {
	// Without an app, pages stay as they are; without an address there are no embeds.
	const address = embed && !config.mpa ? URL.parse(script, site) : null
	if (address === null) return async () => {}
	const own = config.transformHtml
	config.transformHtml = async (html, ...rest) => {
		const page = (await own?.(html, ...rest)) || html
		// Before the app's own script: modules run in the order that a page names them. The attribute tells who puts dialogs
		// in that they may stand in the app.
		return page.replace(
			'<head>',
			(head) => `${head}<script type="module" src="${address.pathname}" data-keeps-dialogs></script>`,
		)
	}
	return async () => {
		const file = join(config.outDir, script)
		await mkdir(join(file, '..'), { recursive: true })
		await copyFile(new URL('../../browser/vitepress-dialogs.js', import.meta.url), file)
	}
}
