import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type PanelPage, toPanelPage } from '@linkworthy/panel'
import { type Asset, analyzeServed } from 'linkworthy'
import type { Work } from './work.ts'

/** Analyses a page as the browser has it: what scripts have made is there, and what was served as text is not asked. */
export async function showPage({ site, page }: Work['show']['question']): Promise<PanelPage> {
	const { place, source, text, base } = page
	const report = await analyzeServed({
		...{ file: `/${place}`, place, source, text, format: 'html', ...site },
		url: site.site && (URL.parse(`./${place}`, site.site)?.href ?? null),
	})
	const [, publicDir] = site.folders
	return toPanelPage({
		...report,
		pages: report.pages.map((shown) => ({
			...shown,
			assets: shown.assets.map((asset) => withLastingCode(asset, base, publicDir)),
		})),
	})
}

/** What Vite processes gets another address when the site is built: a code with the one that it has now would lie. */
function withLastingCode(asset: Asset, base: string, publicDir: string | undefined): Asset {
	const { src } = asset
	if (src === null || URL.canParse(src)) return asset
	const path = src.replace(/[?#].*$/s, '')
	const lasts =
		path.startsWith(base) && publicDir !== undefined && existsSync(join(publicDir, path.slice(base.length)))
	return lasts ? asset : { ...asset, embed: null }
}
