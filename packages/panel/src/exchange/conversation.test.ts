import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PanelPage } from '../data/panel-page.ts'
import { converse } from './conversation.ts'
import { type Answer, isQuestion, type Question, tooLong } from './messages.ts'

beforeEach(() => {
	vi.useFakeTimers()
})
afterEach(() => {
	vi.useRealTimers()
})

function start() {
	const sent: Question[] = []
	let tell: (answer: Answer) => void = () => {}
	const listener = { onWorking: vi.fn(), onAnswer: vi.fn(), onProblem: vi.fn(), onMissed: vi.fn() }
	const channel = {
		send: (_: string, question: Question) => sent.push(question),
		on: (_: string, listen: (answer: Answer) => void) => {
			tell = listen
		},
	}
	const conversation = converse(channel, listener)
	return {
		sent,
		...listener,
		...conversation,
		answer: (id: number) => tell({ id, page: {} as PanelPage, root: '/site' }),
		fail: (id: number) => tell({ id, problem: 'It failed.' }),
	}
}

const page = (text: string, path = '/a/') => ({ path, text })

describe('converse', () => {
	it('sends a page once, until it changes or another is shown', () => {
		const { sent, ask, answer } = start()
		for (const shown of [page('1'), page('1'), page('2'), page('2', '/b/')]) {
			ask(shown)
			answer(sent.length)
		}
		expect(sent).toEqual([
			{ id: 1, ...page('1') },
			{ id: 2, ...page('2') },
			{ id: 3, ...page('2', '/b/') },
		])
	})

	it('asks one thing at a time, and says that something was missed', () => {
		const { sent, ask, answer, onAnswer, onMissed } = start()
		ask(page('1'))
		ask(page('2'))
		expect(sent).toHaveLength(1)
		answer(1)
		expect(onAnswer).toHaveBeenCalledOnce()
		expect(onMissed).toHaveBeenCalledOnce()
		ask(page('2'))
		answer(2)
		expect(onMissed).toHaveBeenCalledOnce()
	})

	it('does not listen to an answer about a page that is gone', () => {
		const { ask, forget, answer, onAnswer } = start()
		ask(page('1'))
		forget()
		answer(1)
		ask(page('1', '/b/'))
		answer(1)
		expect(onAnswer).not.toHaveBeenCalled()
		answer(2)
		answer(2)
		expect(onAnswer).toHaveBeenCalledOnce()
	})

	it('says when an answer takes longer than a moment, when there is none, and what went wrong', () => {
		const { ask, fail, answer, onWorking, onProblem, onAnswer } = start()
		ask(page('1'))
		vi.advanceTimersByTime(200)
		expect(onWorking).not.toHaveBeenCalled()
		vi.advanceTimersByTime(200)
		expect(onWorking).toHaveBeenCalledOnce()
		vi.advanceTimersByTime(20_000)
		expect(onProblem).toHaveBeenLastCalledWith(expect.stringMatching(/did not answer/))
		answer(1)
		expect(onAnswer).not.toHaveBeenCalled()
		ask(page('1'))
		fail(2)
		expect(onProblem).toHaveBeenLastCalledWith('It failed.')
	})
})

describe('messages', () => {
	it.each([
		null,
		'text',
		{},
		{ id: 1.5, path: '/', text: '' },
		{ id: 1, path: 2, text: '' },
		{ id: 1, path: '/' },
	])('%j is no question', (message) => {
		expect(isQuestion(message)).toBe(false)
	})

	it('a question may be 8 MiB long', () => {
		const question = (length: number) => ({ id: 1, path: '/', text: 'x'.repeat(length) })
		expect(isQuestion(question(1))).toBe(true)
		expect(tooLong(question(1))).toBeNull()
		expect(tooLong(question(9 * 1024 * 1024))).toBe('The page has 9.0 MiB; up to 8.0 MiB are read.')
	})
})
