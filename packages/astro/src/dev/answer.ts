import { fileURLToPath } from 'node:url'
import { toPanelPage } from '@linkworthy/panel'
import { type Answer, type Question, tooLong } from '@linkworthy/panel/messages'
import type { AstroConfig } from 'astro'
import { analyzeServed, type Report } from 'linkworthy'
import type { LastReport } from './last-report.ts'
import { type ServedSite, servedPage } from './served-page.ts'

/** What is needed to analyse a page of a dev server. */
export interface AnswerContext {
	readonly config: Pick<AstroConfig, 'root' | 'publicDir' | 'srcDir'>
	readonly site: ServedSite
	readonly lastReport: LastReport
}

/** Analyses a page as the browser has it. Never rejects. */
export async function answerTo(question: Question, context: AnswerContext): Promise<Answer> {
	const { id, path, text } = question
	const { config, site, lastReport } = context
	const problem = tooLong(question)
	if (problem !== null) return { id, problem }
	try {
		const root = fileURLToPath(config.root)
		const page = servedPage(path, site)
		const report = await analyzeServed({
			...page,
			text: withSourceAddresses(text, root),
			projectRoot: root,
			folders: [fileURLToPath(config.publicDir), root],
			place: page.file,
			site: site.address?.site ?? null,
		})
		const sourceFolder = `/${config.srcDir.href.slice(config.root.href.length)}`
		return { id, page: toPanelPage(withoutDevCodes(report, sourceFolder), await lastReport(page.file)), root }
	} catch (error) {
		return { id, problem: `The page was not analysed: ${error instanceof Error ? error.message : error}` }
	}
}

/** In dev, a file of the project has an address that names its place on the disk. */
function withSourceAddresses(text: string, root: string): string {
	return text.replaceAll(`/@fs/${root.replaceAll('\\', '/').replace(/^\//, '')}`, '/')
}

/** A picture in the source folder gets its public address when the site is built: a code with the one it has now would lie. */
function withoutDevCodes(report: Report, sourceFolder: string): Report {
	const isPublic = (src: string | null): boolean =>
		src === null || !(src.startsWith(sourceFolder) || /^\/(?:@fs|node_modules)\//.test(src))
	return {
		...report,
		pages: report.pages.map((page) => ({
			...page,
			assets: page.assets.map((asset) => (isPublic(asset.src) ? asset : { ...asset, embed: null })),
		})),
	}
}
