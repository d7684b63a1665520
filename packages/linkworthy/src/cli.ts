#!/usr/bin/env node
import { nodeProblem } from './node-version.ts'

const problem = nodeProblem(process.versions.node)
if (problem) {
	console.error(problem)
	process.exitCode = 2
} else {
	// A reader such as `head` that has seen enough closes the pipe; that is no failure.
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EPIPE') throw error
		})
	}
	// Imported late, because an older Node.js could not even parse the rest.
	const { run } = await import('./run.ts')
	const { stdin, stdout, stderr, env } = process
	const interrupted = (): AbortSignal => {
		const controller = new AbortController()
		// Once: who asks again does not want to wait.
		for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => controller.abort())
		return controller.signal
	}
	const io = { stdin, stdout, stderr, env, cwd: process.cwd(), interrupted }
	process.exitCode = await run(process.argv.slice(2), io)
}
