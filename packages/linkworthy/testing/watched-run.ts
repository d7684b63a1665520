import { Readable } from 'node:stream'
import { onTestFinished, vi } from 'vitest'
import { run } from '../src/run.ts'
import { captured } from './captured-run.ts'

/** A run of the command that goes on. */
export interface WatchedRun {
	/** Waits until standard output holds a text behind what was waited for before, and returns all up to its end. */
	readonly until: (text: string) => Promise<string>
	readonly stderr: () => string
	/** Does what Ctrl-C does, and returns the exit code. */
	readonly interrupt: () => Promise<number>
}

/** Starts the command in this process; it ends with the test. */
export function watchedRun(argv: readonly string[], cwd: string): WatchedRun {
	const [stdout, stderr] = [captured(false, 100), captured(false, 100)]
	const controller = new AbortController()
	const ended = run(argv, {
		stdin: Readable.from([]),
		stdout: stdout.stream,
		stderr: stderr.stream,
		env: { SOURCE_DATE_EPOCH: '1730000000' },
		cwd,
		interrupted: () => controller.signal,
	})
	const interrupt = (): Promise<number> => {
		controller.abort()
		return ended
	}
	onTestFinished(async () => {
		await interrupt()
	})
	let read = 0
	return {
		until: (text) =>
			vi.waitFor(
				() => {
					const from = read
					const at = stdout.text().indexOf(text, from)
					if (at < 0)
						throw new Error(
							`${JSON.stringify(text)} is not in:\n${stdout.text().slice(from)}${stderr.text()}`,
						)
					read = at + text.length
					return stdout.text().slice(from, read)
				},
				{ timeout: 15_000, interval: 20 },
			),
		stderr: stderr.text,
		interrupt,
	}
}
