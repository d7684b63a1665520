import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Asset, Report } from '@linkworthy/core'

/**
 * A report without the embed codes of what gets another address when the site is built: a code with the one that it has
 * now would lie. Files of the public folder keep theirs.
 *
 * @param base path below which the site is served.
 * @param publicDir absolute path; null: there is none.
 */
export function withLastingCodes(report: Report, base: string, publicDir: string | null): Report {
	const folder = `/${base}/`.replace(/\/+/g, '/')
	const lasts = ({ src }: Asset): boolean => {
		if (src === null || URL.canParse(src)) return true
		const path = src.replace(/[?#].*$/s, '')
		return (
			publicDir !== null && path.startsWith(folder) && existsSync(join(publicDir, path.slice(folder.length)))
		)
	}
	return {
		...report,
		pages: report.pages.map((page) => ({
			...page,
			assets: page.assets.map((asset) => (lasts(asset) ? asset : { ...asset, embed: null })),
		})),
	}
}
