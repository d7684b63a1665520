import { type Answer, events, isQuestion, type Question, tooLong } from '@linkworthy/panel/messages'
import type { ViteDevServer } from 'vite'
import type { AnalysisThread } from '../dev/analysis-thread.ts'
import type { DevSite } from '../dev/thread/work.ts'
import { shownPage } from './shown-page.ts'

/** Answers what the overlay asks; each answer goes to the window that asked. */
export function serveOverlay({ config, ws }: ViteDevServer, site: DevSite, thread: AnalysisThread): void {
	ws.on(events.ask, async (question: unknown, window) => {
		if (isQuestion(question)) window.send(events.tell, await answerTo(question))
	})

	async function answerTo(question: Question): Promise<Answer> {
		const { id, path, text } = question
		const problem = tooLong(question)
		if (problem !== null) return { id, problem }
		try {
			const page = { ...shownPage(path, config), text, base: config.base }
			return { id, page: await thread.ask('show', { site, page }), root: site.projectRoot }
		} catch (error) {
			return { id, problem: `The page was not analysed: ${error instanceof Error ? error.message : error}` }
		}
	}
}
