import type { EventEmitter } from 'node:events'
import { ReadableStream } from 'node:stream/web'

/** What happened on the disk since it was last told. */
export interface Changes {
	/** Absolute paths of files that were written, added or removed. */
	readonly paths: ReadonlySet<string>
	/** Files were added or removed. */
	readonly filesDiffer: boolean
}

/** Milliseconds in which an editor writes what belongs together. A judgement. */
const quietTime = 100
/** Milliseconds in which a site generator that empties its folder fills it again. A judgement. */
const quietTimeAfterRemoval = 1000

/**
 * Gathers the events of a watcher, and tells of them when the disk has been quiet for a moment. Ends when it is stopped,
 * fails when the watcher does.
 *
 * @param watcher emits `all` with the name of the event and an absolute path.
 * @param matters whether a file is of interest.
 */
export function changesOf(
	watcher: EventEmitter,
	matters: (path: string) => boolean,
	stopped: AbortSignal,
): ReadableStream<Changes> {
	let paths = new Set<string>()
	let filesDiffer = false
	const removed = new Set<string>()
	let timer: NodeJS.Timeout | undefined
	return new ReadableStream<Changes>({
		start: (controller) => {
			const tell = (): void => {
				controller.enqueue({ paths, filesDiffer })
				paths = new Set()
				filesDiffer = false
				removed.clear()
			}
			watcher.on('all', (event: string, path: string) => {
				if (event.endsWith('Dir') || !matters(path)) return
				paths.add(path)
				filesDiffer ||= event !== 'change'
				if (event === 'unlink') removed.add(path)
				else removed.delete(path)
				clearTimeout(timer)
				timer = setTimeout(tell, removed.size > 0 ? quietTimeAfterRemoval : quietTime)
			})
			watcher.on('error', (error: unknown) => {
				clearTimeout(timer)
				controller.error(error)
			})
			stopped.addEventListener('abort', () => {
				clearTimeout(timer)
				controller.close()
			})
		},
	})
}
