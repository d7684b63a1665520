import { parentPort } from 'node:worker_threads'
import type { DevRequest } from './request.ts'
import { reviewer } from './review.ts'

/** What comes from the server, and goes back with the same number. */
interface Letter {
	readonly id: number
	readonly request: DevRequest
}

const review = reviewer()
let last: Promise<unknown> = Promise.resolve()

// One page after the other: what is told of a page depends on what was told before.
parentPort?.on('message', ({ id, request }: Letter) => {
	last = last
		.then(() => review(request))
		.then(
			(answer) => parentPort?.postMessage({ id, answer }),
			(error: unknown) =>
				parentPort?.postMessage({ id, problem: `${error instanceof Error ? error.message : error}` }),
		)
})
