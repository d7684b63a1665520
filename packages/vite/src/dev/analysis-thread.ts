import { Worker } from 'node:worker_threads'
import type { Letter, Reply, Work } from './thread/work.ts'

/**
 * The analysis of a dev server, in a thread of its own: a page of 50 kB takes a tenth of a second and a long list many,
 * and loading the analysis half a second, while the server answers its browser.
 */
export interface AnalysisThread {
	readonly ask: <Kind extends keyof Work>(
		kind: Kind,
		question: Work[Kind]['question'],
	) => Promise<Work[Kind]['answer']>
	/** Ends it, once all servers that use it have closed it. */
	readonly close: () => void
}

interface Asker {
	readonly resolve: (answer: never) => void
	readonly reject: (error: Error) => void
}

const shared = new WeakMap<object, { readonly thread: AnalysisThread; servers: number }>()

/**
 * The thread for a server. A server that starts anew because its configuration changed keeps the thread of the one
 * before, and with it the memory of what its author was told.
 *
 * @param key the same object for both: what `createServer` was called with.
 */
export function analysisThread(key: object): AnalysisThread {
	const entry = shared.get(key) ?? { thread: startThread(), servers: 0 }
	shared.set(key, entry)
	entry.servers += 1
	return {
		ask: entry.thread.ask,
		close: () => {
			entry.servers -= 1
			if (entry.servers > 0) return
			entry.thread.close()
			shared.delete(key)
		},
	}
}

/** Nothing runs before the first question. After a crash, the next question starts anew. */
function startThread(): AnalysisThread {
	const waiting = new Map<number, Asker>()
	let worker: Worker | null = null
	let asked = 0

	function start(): Worker {
		const started = new Worker(...threadFile())
		started.on('message', (reply: Reply) => {
			const asker = waiting.get(reply.id)
			waiting.delete(reply.id)
			if ('problem' in reply) asker?.reject(new Error(reply.problem))
			else asker?.resolve(reply.answer as never)
		})
		started.on('error', (error) => end(started, error))
		started.on('exit', () => end(started, new Error('the analysis has ended')))
		// A server that is done does not wait for an analysis.
		started.unref()
		return started
	}

	function end(ended: Worker, reason: Error): void {
		if (worker !== ended) return
		worker = null
		for (const { reject } of waiting.values()) reject(reason)
		waiting.clear()
	}

	return {
		ask: (kind, question) =>
			new Promise((resolve, reject) => {
				asked += 1
				waiting.set(asked, { resolve, reject })
				worker ??= start()
				worker.postMessage({ id: asked, kind, question } satisfies Letter)
			}),
		close: () => {
			const ended = worker
			if (ended) end(ended, new Error('the server was closed'))
			void ended?.terminate()
		},
	}
}

/** Built, or as the source that the tests run. */
function threadFile(): ConstructorParameters<typeof Worker> {
	const [extension = '.js'] = /\.[jt]s$/.exec(import.meta.url) ?? []
	const file = new URL(`./thread/main${extension}`, import.meta.url)
	return extension === '.ts' ? [file, { execArgv: ['--conditions=linkworthy-source'] }] : [file]
}
