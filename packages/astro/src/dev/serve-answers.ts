import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { events, isQuestion } from '@linkworthy/panel/messages'
import type { AstroConfig, HookParameters } from 'astro'
import type { LastReport } from 'linkworthy'
import { addressConfig } from '../address.ts'
import type { AstroOptions } from '../options.ts'
import { pageNotes } from '../page-notes.ts'
import type { ServedRoute } from './served-page.ts'

/** Answers what the toolbar asks; each answer goes to the window that asked. */
export function serveAnswers(
	server: HookParameters<'astro:server:setup'>['server'],
	config: AstroConfig,
	options: AstroOptions,
	routes: () => readonly ServedRoute[],
): void {
	let report: LastReport | undefined
	const rel = options.rel === undefined ? {} : { rel: options.rel }
	server.ws.on(events.ask, async (message: unknown, window) => {
		if (!isQuestion(message)) return
		// Loaded late: the dev server starts without it.
		const [{ answerTo }, { lastReport }] = await Promise.all([import('./answer.ts'), import('linkworthy')])
		report ??= lastReport(resolve(fileURLToPath(config.root), options.output ?? '.linkworthy'))
		const address = addressConfig({ ...config, site: options.site ?? config.site })
		const site = { routes: routes(), notes: pageNotes(), base: config.base, address }
		window.send(events.tell, await answerTo(message, { config, site, lastReport: report, ...rel }))
	})
}
