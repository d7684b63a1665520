import type { PanelPage } from '../data/panel-page.ts'

/** What the browser asks the dev server, and what it is told; names of Vite's custom events. */
export const events = { ask: 'linkworthy:analyse', tell: 'linkworthy:analysed' } as const

/** A page as the browser has it. */
export interface Question {
	/** Rises with each question of a window, so that an answer that comes too late is known as such. */
	readonly id: number
	/** Path of its address, with the site's base. */
	readonly path: string
	/** Its HTML. */
	readonly text: string
}

/** What was found, or why nothing could be. */
export type Answer =
	| { readonly id: number; readonly page: PanelPage; readonly root: string }
	| { readonly id: number; readonly problem: string }

/** Whether a message is a question: any script of a page can send messages. */
export function isQuestion(message: unknown): message is Question {
	if (typeof message !== 'object' || message === null) return false
	const { id, path, text } = message as Partial<Record<keyof Question, unknown>>
	return Number.isSafeInteger(id) && typeof path === 'string' && typeof text === 'string'
}

/** The longest page that is analysed, in UTF-16 units; a judgement, far above what a person writes. */
const mostText = 8 * 1024 * 1024

/** Why a page cannot be analysed; null where it can. */
export function tooLong({ text }: Question): string | null {
	if (text.length <= mostText) return null
	const [size, limit] = [text.length, mostText].map((length) => (length / 1024 / 1024).toFixed(1))
	return `The page has ${size} MiB; up to ${limit} MiB are read.`
}
