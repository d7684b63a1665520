import { fileURLToPath } from 'node:url'
import { toPanelPage } from '@linkworthy/panel'
import { type Answer, type Question, tooLong } from '@linkworthy/panel/messages'
import type { AstroConfig } from 'astro'
import { analyzeServed, type LastReport, withLastingCodes } from 'linkworthy'
import type { AstroOptions } from '../options.ts'
import { type ServedSite, servedPage } from './served-page.ts'
import { withSourceAddresses } from './source-addresses.ts'

/** What is needed to analyse a page of a dev server. */
export interface AnswerContext {
	readonly config: Pick<AstroConfig, 'root' | 'publicDir'>
	readonly site: ServedSite
	readonly lastReport: LastReport
	/** Of the link back in embed codes. */
	readonly rel?: AstroOptions['rel']
}

/** Analyses a page as the browser has it. Never rejects. */
export async function answerTo(question: Question, context: AnswerContext): Promise<Answer> {
	const { id, path, text } = question
	const { config, site, lastReport, rel } = context
	const problem = tooLong(question)
	if (problem !== null) return { id, problem }
	try {
		const root = fileURLToPath(config.root)
		const publicDir = fileURLToPath(config.publicDir)
		const page = servedPage(path, site)
		const report = await analyzeServed({
			...page,
			text: withSourceAddresses(text, root),
			projectRoot: root,
			folders: [publicDir, root],
			place: page.file,
			site: site.address?.site ?? null,
			rel,
		})
		const shown = withLastingCodes(report, site.base, publicDir)
		return { id, page: toPanelPage(shown, await lastReport(page.file)), root: root.replace(/[\\/]$/, '') }
	} catch (error) {
		return { id, problem: `The page was not analysed: ${error instanceof Error ? error.message : error}` }
	}
}
