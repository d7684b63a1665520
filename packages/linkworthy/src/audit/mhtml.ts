import { readFile, stat } from 'node:fs/promises'
import { type LetterparserNode, parse } from 'letterparser'
import { pageFromBytes, sizeLimits } from '../pages/read.ts'
import { reason } from '../reason.ts'
import type { SavedPage, Unread } from './saved-page.ts'

/** Most bytes of a file: those of the biggest page, and three times as many for the pictures in it; a judgement. */
const mostBytes = 4 * sizeLimits.html

/**
 * Reads a page that a browser has saved as a single file (MHTML, RFC 2557): its first part of HTML is the page, the others
 * are its frames, which it names by their ids.
 *
 * @param path absolute.
 * @param file names it.
 */
export async function mhtmlPage(path: string, file: string): Promise<SavedPage | Unread> {
	try {
		const { size } = await stat(path)
		if (size > mostBytes) return { file, message: `could not be read: it has ${size} bytes` }
		const [page, ...frames] = htmlParts(parse(await readFile(path, 'utf8')))
		if (!page) return { file, message: 'could not be read: there is no page in it' }
		// The parts are decoded, whatever the page says of itself: a byte order mark goes before that.
		const { text, problem } = pageFromBytes(Buffer.from(`\uFEFF${page.html}`), 'html')
		if (text === null) return { file, message: `could not be read: ${problem}` }
		const addresses = new Map(frames.map(({ id, address }) => [`cid:${id}`, address]))
		return {
			file,
			address: page.address,
			html: text,
			frameAddress: (written) => addresses.get(written) ?? null,
		}
	} catch (error) {
		return { file, message: `could not be read: ${reason(error)}` }
	}
}

interface HtmlPart {
	readonly id: string
	/** Where it was loaded from. */
	readonly address: string | null
	readonly html: string
}

function htmlParts({ contentType, headers, body }: LetterparserNode): HtmlPart[] {
	if (typeof body === 'string') {
		if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(contentType.type)) return []
		const id = headers['Content-Id']?.replace(/^<|>$/g, '') ?? ''
		return [{ id, address: headers['Content-Location'] ?? null, html: body }]
	}
	if (body instanceof Uint8Array) return []
	return (Array.isArray(body) ? body : [body]).flatMap(htmlParts)
}
