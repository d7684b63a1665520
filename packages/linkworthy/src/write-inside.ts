import { Buffer } from 'node:buffer'
import { lstat, mkdir, readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { EmbedFile } from '@linkworthy/embed'
import { writeFile } from 'atomically'
import { isInside } from './pages/find.ts'

/**
 * Writes a file below a folder, at once or not at all; one that holds the same already is left alone. Rejects for a path
 * that leads out of the folder, by itself or by a symbolic link.
 *
 * @param folder absolute path; it is made.
 */
export async function writeInside(folder: string, path: string, content: string | Uint8Array): Promise<void> {
	const bytes = Buffer.from(content as Uint8Array)
	// Without the slash that a folder's path may end in.
	const root = resolve(folder)
	const file = resolve(root, path)
	if (!isInside(dirname(file), root)) throw new Error(`${path} lies outside the folder ${root}`)
	await assertNoLinks(root, file)
	if ((await readFile(file).catch(() => null))?.equals(bytes)) return
	await mkdir(dirname(file), { recursive: true })
	// What is written can be made again, so thousands of waits for the disk are not worth it.
	await writeFile(file, bytes, { fsync: false })
}

/** In a folder of ours, the list of the files that are ours. */
const listName = 'linkworthy-files.json'

/**
 * Writes the files of a folder that a tool of ours fills: those of an earlier run that are no longer made are removed,
 * files that no run has written stay.
 *
 * @param output absolute path of the folder that `folder` and the files' paths are named from.
 */
export async function writeListed(
	output: string,
	folder: string,
	files: readonly EmbedFile[],
): Promise<void> {
	const listPath = `${folder}/${listName}`
	const before = await listedFiles(join(output, listPath))
	const now = new Set(files.map(({ path }) => path))
	for (const path of before.filter((path) => !now.has(path))) await remove(output, folder, path)
	// Listed before they are written: a run that is stopped half-way leaves nothing behind that the next cannot remove.
	if (now.size > 0) await writeInside(output, listPath, `${JSON.stringify([...now].sort(), null, '\t')}\n`)
	else if (before.length > 0) await remove(output, folder, listPath)
	for (const { path, text } of files) await writeInside(output, path, text)
}

/** What an earlier run wrote; nothing if there was none, or its list is not ours. */
async function listedFiles(path: string): Promise<string[]> {
	try {
		const list: unknown = JSON.parse(await readFile(path, 'utf8'))
		return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : []
	} catch {
		return []
	}
}

async function remove(output: string, folder: string, path: string): Promise<void> {
	const file = resolve(output, path)
	if (!isInside(dirname(file), join(output, folder))) return
	try {
		await assertNoLinks(output, file)
		await rm(file)
		await rmdir(dirname(file))
	} catch {
		// Gone already, elsewhere, or the folder holds somebody's own file: then it stays.
	}
}

/** A symbolic link below a folder could lead out of it. */
async function assertNoLinks(folder: string, path: string): Promise<void> {
	if (path === folder) return
	await assertNoLinks(folder, dirname(path))
	const found = await lstat(path).catch(() => null)
	if (found?.isSymbolicLink())
		throw new Error(`${path} is a symbolic link, which could lead out of ${folder}`)
}
