import { type PanelPage, toPanelPage } from '@linkworthy/panel'
import { analyzeServed, type LastReport, lastReport, withLastingCodes } from 'linkworthy'
import type { Work } from './work.ts'

/** Analyses a page as the browser has it: what scripts have made is there, and what was served as text is not asked. */
export type PageShow = (question: Work['show']['question']) => Promise<PanelPage>

/** Makes a reader of pages that looks up their place in the site in the report of its last build. */
export function pageShow(): PageShow {
	let lastPlace: LastReport | undefined

	return async ({ site, page }) => {
		const { place, file, source, text, base } = page
		const report = await analyzeServed({
			...{ file: `/${place}`, place, source, text, format: 'html', ...site },
			url: site.site && (URL.parse(`./${place}`, site.site)?.href ?? null),
		})
		const [, publicDir = null] = site.folders
		lastPlace ??= lastReport(site.output)
		return toPanelPage(withLastingCodes(report, base, publicDir), await lastPlace(file))
	}
}
