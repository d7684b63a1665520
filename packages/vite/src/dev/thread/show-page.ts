import { type PanelPage, toPanelPage } from '@linkworthy/panel'
import { analyzeServed, withLastingCodes } from 'linkworthy'
import type { Work } from './work.ts'

/** Analyses a page as the browser has it: what scripts have made is there, and what was served as text is not asked. */
export async function showPage({ site, page }: Work['show']['question']): Promise<PanelPage> {
	const { place, source, text, base } = page
	const report = await analyzeServed({
		...{ file: `/${place}`, place, source, text, format: 'html', ...site },
		url: site.site && (URL.parse(`./${place}`, site.site)?.href ?? null),
	})
	const [, publicDir = null] = site.folders
	return toPanelPage(withLastingCodes(report, base, publicDir))
}
