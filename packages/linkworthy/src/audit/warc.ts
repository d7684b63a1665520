import {
	AsyncIterReader,
	LimitReader,
	type StatusAndHeaders,
	StatusAndHeadersParser,
	WARCRecord,
} from 'warcio'
import { pageFromBytes, sizeLimits } from '../pages/read.ts'
import { reason } from '../reason.ts'
import type { SavedPage, Unread } from './saved-page.ts'
import { WarcBytes } from './warc-bytes.ts'

/**
 * The HTML pages of a web archive (ISO 28500), one after another: responses with a status of success, and resources.
 * What is broken is passed over as far as the next record can be found, and told in one line.
 *
 * @param path absolute.
 * @param file how it is named in what is told.
 */
export async function* warcPages(path: string, file: string): AsyncGenerator<SavedPage | Unread> {
	const bytes = new WarcBytes(path)
	const reader = new AsyncIterReader(bytes, null)
	let isLost = false
	let records = 0
	try {
		for (
			let line = await reader.readline(longestLine);
			line !== '';
			line = await reader.readline(longestLine)
		) {
			if (!/^WARC\/\d/.test(line)) {
				isLost ||= line.trim() !== ''
				continue
			}
			const record = await readRecord(reader, line)
			if (record === null) {
				isLost = true
				continue
			}
			records += 1
			bytes.pass()
			const block = mayBePage(record.head) ? await firstBytes(record.body, mostBlockBytes, bytes) : null
			for await (const _ of record.body) bytes.pass()
			if (record.body.limit > 0) throw new Error('it ends within a record')
			const page = block && (await pageOf(record.head, block, file))
			if (page) yield page
		}
		if (records === 0) throw new Error('it holds no record of a web archive (WARC)')
		if (isLost) yield { file, message: 'parts of it could not be read: there are broken records' }
	} catch (error) {
		yield { file, message: `could not be read${records === 0 ? '' : ' to its end'}: ${reason(error)}` }
	} finally {
		bytes.close()
	}
}

/** Longest line that starts a record, in bytes, with room to spare: `WARC/1.1`. */
const longestLine = 256

interface OpenRecord {
	readonly head: StatusAndHeaders
	readonly body: LimitReader
}

/** Reads the head of a record; null for one without a length, behind which nothing can be found but by its first line. */
async function readRecord(reader: AsyncIterReader, firstLine: string): Promise<OpenRecord | null> {
	const head = await new StatusAndHeadersParser().parse(reader, { firstLine, headersClass: Headers })
	const length = head?.headers.get('Content-Length') ?? ''
	if (head === null || !/^\d{1,15}$/.test(length)) return null
	return { head, body: new LimitReader(reader, Number(length)) }
}

function mayBePage({ headers }: StatusAndHeaders): boolean {
	const type = headers.get('WARC-Type')
	return type === 'response' || (type === 'resource' && isHtml(headers.get('Content-Type')))
}

function isHtml(mediaType: string | null | undefined): boolean {
	return /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(mediaType ?? '')
}

/** The most of a record that is kept, in bytes: the biggest page, and its head. */
const mostBlockBytes = sizeLimits.html + 64 * 1024

/** The first bytes of something, up to a limit and one chunk; the rest is left unread. */
async function firstBytes(
	source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	limit: number,
	bytes?: WarcBytes,
): Promise<Buffer> {
	const chunks: Uint8Array[] = []
	let size = 0
	for await (const chunk of source) {
		bytes?.pass()
		chunks.push(chunk)
		size += chunk.length
		if (size > limit) break
	}
	return Buffer.concat(chunks)
}

/** The page in a record; null where it holds something else. */
async function pageOf(
	warcHeaders: StatusAndHeaders,
	block: Buffer,
	file: string,
): Promise<SavedPage | Unread | null> {
	const reader = new AsyncIterReader([block], null)
	const record = new WARCRecord({ warcHeaders, reader })
	const address = record.warcTargetURI ?? null
	const name = address ?? file
	try {
		if (record.warcType === 'response') {
			const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers })
			if (head === null || !/^HTTP\/\S+ 2\d\d(?: |$)/.test(head.statusline)) return null
			if (!isHtml(head.headers.get('Content-Type'))) return null
			record.httpHeaders = head
		}
		const type = (record.httpHeaders ?? warcHeaders).headers.get('Content-Type') ?? ''
		const content = await firstBytes(record.contentReader, sizeLimits.html)
		const charset = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null
		const { text, problem } = pageFromBytes(content, 'html', charset)
		if (text === null) return { file: name, message: `could not be read: ${problem}` }
		return { file, address, html: text }
	} catch (error) {
		return { file: name, message: `could not be read: ${reason(error)}` }
	}
}
