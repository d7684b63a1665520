import { parentPort } from 'node:worker_threads'
import { reviewer } from './review.ts'
import { pageShow } from './show-page.ts'
import type { Letter, Reply, Work } from './work.ts'

const workers: {
	readonly [Kind in keyof Work]: (question: Work[Kind]['question']) => Promise<Work[Kind]['answer']>
} = {
	review: reviewer(),
	show: pageShow(),
}

let last: Promise<void> = Promise.resolve()

// One after the other: what is told of a page depends on what was told before.
parentPort?.on('message', (letter: Letter) => {
	last = last.then(async () => parentPort?.postMessage(await replyTo(letter)))
})

async function replyTo<Kind extends keyof Work>({ id, kind, question }: Letter<Kind>): Promise<Reply<Kind>> {
	try {
		return { id, answer: await workers[kind](question) }
	} catch (error) {
		return { id, problem: error instanceof Error ? error.message : String(error) }
	}
}
