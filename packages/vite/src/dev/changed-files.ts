import type { ViteDevServer } from 'vite'

/** How long a file is left alone after it was written, in milliseconds: editors write in several steps. A judgement. */
export const quietTime = 100

/** More files than an author saves at once: a checkout, or a generator. A judgement. */
const mostAtOnce = 10

/** What is done about files that have changed. */
export interface ChangeHandler {
	/** A file was written, made or deleted. */
	readonly changed: (path: string) => void
	/** So many at once that nobody can have written them. */
	readonly flooded: (count: number) => void
}

/**
 * Listens to Vite's own watcher.
 *
 * @returns what stops it.
 */
export function watchFiles(
	watcher: ViteDevServer['watcher'],
	accepts: (path: string) => boolean,
	{ changed, flooded }: ChangeHandler,
): () => void {
	const waiting = new Map<string, NodeJS.Timeout>()
	const events = ['add', 'change', 'unlink'] as const

	function note(path: string): void {
		if (!accepts(path)) return
		clearTimeout(waiting.get(path))
		waiting.set(path, setTimeout(settle, quietTime, path).unref())
	}

	function settle(path: string): void {
		if (waiting.size > mostAtOnce) {
			flooded(waiting.size)
			clear()
		} else {
			waiting.delete(path)
			changed(path)
		}
	}

	function clear(): void {
		for (const timer of waiting.values()) clearTimeout(timer)
		waiting.clear()
	}

	for (const event of events) watcher.on(event, note)
	return () => {
		for (const event of events) watcher.off(event, note)
		clear()
	}
}
