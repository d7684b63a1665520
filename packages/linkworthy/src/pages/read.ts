import { readFile, stat } from 'node:fs/promises'
import type { PageFormat } from '@linkworthy/core'
import { reason } from '../reason.ts'
import { decodePage, guessFormat, type PageText } from './text.ts'

const mebibyte = 1024 * 1024

/**
 * The biggest page that is read, in bytes by format. A judgement: measured, these fit into the 2 GiB of heap that
 * Node.js has on a machine of 8 GiB, and one page that does not would end the run of all.
 */
export const sizeLimits: { readonly [format in PageFormat]: number } = {
	html: 24 * mebibyte,
	markdown: 4 * mebibyte,
	mdx: 4 * mebibyte,
}

/** The most tags that a page may have, for the same reason: pictures and scripts in a page weigh less than elements. */
export const tagLimit = 1_500_000

/** Reads a page. Never rejects: what is wrong is told in the result. */
export async function readPage(path: string, format: PageFormat): Promise<PageText> {
	try {
		const file = await stat(path)
		if (!file.isFile()) return { text: null, problem: 'it is not a file' }
		if (file.size > sizeLimits[format]) return tooBig(file.size, format)
		return pageFromBytes(await readFile(path), format)
	} catch (error) {
		return { text: null, problem: reason(error) }
	}
}

/** Reads a page without a name, such as standard input, and guesses its format. Rejects if the stream fails. */
export async function readStream(
	stream: AsyncIterable<Uint8Array | string>,
): Promise<PageText & { readonly format: 'html' | 'markdown' }> {
	const chunks: Buffer[] = []
	let size = 0
	for await (const chunk of stream) {
		chunks.push(Buffer.from(chunk))
		size += chunk.length
		if (size > sizeLimits.html) return { format: 'html', ...tooBig(size, 'html') }
	}
	const bytes = Buffer.concat(chunks)
	const format = guessFormat(bytes)
	return { format, ...pageFromBytes(bytes, format) }
}

/**
 * Decodes a page within the limits.
 *
 * @param sentAs the charset that the server named.
 */
export function pageFromBytes(bytes: Uint8Array, format: PageFormat, sentAs: string | null = null): PageText {
	if (bytes.length > sizeLimits[format]) return tooBig(bytes.length, format)
	const page = decodePage(bytes, format, sentAs)
	if (page.text === null) return page
	let tags = 0
	for (let at = page.text.indexOf('<'); at >= 0; at = page.text.indexOf('<', at + 1)) tags++
	return tags <= tagLimit ? page : { text: null, problem: `it has ${tags} tags; the limit is ${tagLimit}` }
}

function tooBig(bytes: number, format: PageFormat): PageText {
	const [size, limit] = [bytes, sizeLimits[format]].map((value) => (value / mebibyte).toFixed(1))
	return { text: null, problem: `it has ${size} MiB; the limit for ${format} is ${limit} MiB` }
}
