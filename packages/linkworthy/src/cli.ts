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
	process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() })
}
