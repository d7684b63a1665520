import { once } from 'node:events'
import { basename, dirname, join } from 'node:path'
import { formatOf } from '@linkworthy/core'
import { watch } from 'chokidar'
import { type FoundPages, isInside, isOwn } from '../pages/find.ts'
import { type Changes, changesOf } from './changes.ts'

/** Files that are watched. */
interface WatchedFiles {
	/** Ends when it is stopped, rejects when the disk cannot be watched any more. */
	readonly changes: AsyncIterable<Changes>
	/** Watches pictures that pages show from outside the folders. */
	readonly add: (pictures: readonly string[]) => void
	readonly close: () => Promise<void>
}

/**
 * Watches the folders and pages that were found, and the pictures in them. Not watched are `node_modules`, names that
 * start with a dot, and what reports are written to.
 *
 * @param output absolute path of the folder that reports are written to, if they are.
 * @param isPicture whether a page shows the picture at this absolute path.
 */
export async function watchFiles(
	{ root, files, folders }: FoundPages,
	output: string | null,
	isPicture: (path: string) => boolean,
	stopped: AbortSignal,
): Promise<WatchedFiles> {
	const inFolder = (path: string): boolean => folders.some((folder) => isInside(path, folder))
	const named = files.map((file) => join(root, file)).filter((path) => !inFolder(path))
	const isWatched = (path: string): boolean => {
		if (folders.includes(path) || named.some((file) => file === path || dirname(file) === path)) return true
		if (!inFolder(path)) return isPicture(path)
		return !/^\.|^node_modules$/.test(basename(path)) && !(output !== null && isOwn(path, output))
	}
	const watcher = watch([...folders, ...named.map((path) => dirname(path))], {
		ignoreInitial: true,
		followSymlinks: false,
		ignored: (path) => !isWatched(path),
	})
	const changes = changesOf(watcher, (path) => formatOf(path) !== null || isPicture(path), stopped)
	await once(watcher, 'ready')
	return {
		changes,
		add: (pictures) => watcher.add(pictures.filter((path) => !inFolder(path))),
		close: () => watcher.close(),
	}
}
