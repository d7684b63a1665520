import type { RenderedPage } from '../page/rendered-page.ts'
import { type Answer, events, type Question } from './messages.ts'

/** How long an answer is waited for before that is said, in milliseconds; a judgement. */
const patience = 20_000
/** How long an answer may take before that is said: less would flicker. A judgement. */
const moment = 300

/** Told how a question goes. */
export interface Listener {
	/** The page is with the dev server for longer than a moment. */
	readonly onWorking: () => void
	readonly onAnswer: (answer: Extract<Answer, { page: unknown }>) => void
	readonly onProblem: (line: string) => void
	/** A page was not sent because another one was on its way, which is answered now. */
	readonly onMissed: () => void
}

/** Questions to the dev server, one at a time. */
export interface Conversation {
	/** Sends the page, unless it is the one that was sent last. */
	readonly ask: (page: RenderedPage) => void
	/** Another page comes: an answer about the old one is not listened to. */
	readonly forget: () => void
}

/** What carries custom events to the dev server and back: Vite's `import.meta.hot`, or what Astro's toolbar makes of it. */
export interface Channel {
	readonly send: (event: string, message: Question) => void
	readonly on: (event: string, listener: (message: Answer) => void) => void
}

export function converse(
	server: Channel,
	{ onWorking, onAnswer, onProblem, onMissed }: Listener,
): Conversation {
	let id = 0
	let sent: RenderedPage | null = null
	let missed = false
	let slow: ReturnType<typeof setTimeout> | undefined
	let late: ReturnType<typeof setTimeout> | undefined

	function settle(): void {
		clearTimeout(slow)
		clearTimeout(late)
		late = undefined
	}

	function forget(): void {
		settle()
		sent = null
		missed = false
	}

	server.on(events.tell, (answer) => {
		if (answer.id !== id || late === undefined) return
		settle()
		if ('problem' in answer) onProblem(answer.problem)
		else onAnswer(answer)
		if (!missed) return
		missed = false
		onMissed()
	})

	return {
		ask: (page) => {
			if (page.text === sent?.text && page.path === sent.path) return
			if (late !== undefined) {
				missed = true
				return
			}
			sent = page
			id += 1
			server.send(events.ask, { id, ...page })
			slow = setTimeout(onWorking, moment)
			late = setTimeout(() => {
				forget()
				onProblem('The dev server did not answer. Is it still running?')
			}, patience)
		},
		forget,
	}
}
