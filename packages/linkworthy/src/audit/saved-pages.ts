import { join } from 'node:path'
import { formatOf } from '@linkworthy/core'
import { findPages, type Wanted } from '../pages/find.ts'
import { readPage } from '../pages/read.ts'
import { mhtmlPage } from './mhtml.ts'
import { savedFrames } from './saved-frames.ts'
import type { SavedPage, Unread } from './saved-page.ts'
import { warcPages } from './warc.ts'

const singleFile = /\.mhtml?$/i
const archive = /\.warc(?:\.gz)?$/i
/** What people save pages as and cannot be read, so that it is not passed over in silence. */
const unread = /\.(?:wacz|webarchive|maff)$/i

const savedFiles: Wanted = {
	accepts: (path) =>
		formatOf(path) === 'html' || [archive, singleFile, unread].some((kind) => kind.test(path)),
	extensions: '.html, .htm, .xhtml, .mhtml, .warc or .warc.gz',
}

/** The pages that inputs name, one after another, and what could not be read. */
export async function* savedPages(
	inputs: readonly string[],
	cwd: string,
	onFile: (done: number, total: number) => void,
): AsyncGenerator<SavedPage | Unread> {
	const { root, files, failures } = await findPages(inputs, cwd, undefined, savedFiles)
	for (const { file, message } of failures) yield { file, message: `could not be read: ${message}` }
	for (const [at, file] of files.entries()) {
		onFile(at, files.length)
		yield* pagesOf(join(root, file), file, root)
	}
}

async function* pagesOf(path: string, file: string, root: string): AsyncGenerator<SavedPage | Unread> {
	if (archive.test(file)) yield* warcPages(path, file)
	else if (singleFile.test(file)) yield await mhtmlPage(path, file)
	else if (unread.test(file)) yield { file, message: 'not read; expected HTML, or a web archive as WARC' }
	else {
		const { text, problem } = await readPage(path, 'html')
		if (text === null) yield { file, message: `could not be read: ${problem}` }
		else yield { file, address: null, html: text, frameAddress: savedFrames(path, root) }
	}
}
