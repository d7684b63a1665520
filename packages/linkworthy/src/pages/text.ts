import { Buffer, isUtf8 } from 'node:buffer'
import type { PageFormat } from '@linkworthy/core'

/**
 * A page's text, and what is wrong with its bytes. No text: it cannot be analysed, and the problem says why.
 * A problem completes a sentence that starts with the file: "could not be read: it is empty".
 */
export type PageText =
	| { readonly text: string; readonly problem: string | null }
	| { readonly text: null; readonly problem: string }

/** Where Git looks for a NUL byte to tell binary from text (`FIRST_FEW_BYTES` in its xdiff-interface.c). */
const sniffedBytes = 8000

/** Where an HTML page must declare its charset (HTML Standard, "prescan a byte stream"). */
const prescannedBytes = 1024

/**
 * Decodes a page: by its byte order mark, else by the charset that it was sent with, else by the one that an HTML page
 * declares, else as UTF-8. Bytes that do not fit are replaced and reported, because most of such a page can still be read.
 *
 * @param sentAs the charset that the server named; one that nobody knows is passed over.
 */
export function decodePage(bytes: Uint8Array, format: PageFormat, sentAs: string | null = null): PageText {
	if (bytes.length === 0) return { text: null, problem: 'it is empty' }
	const utf16 = utf16Mark(bytes)
	if (!utf16 && isBinary(bytes)) {
		return {
			text: null,
			problem: 'it is not text but binary (NUL bytes, or a PDF); UTF-16 needs a byte order mark',
		}
	}
	const sent = sentAs === null ? null : encodingOf(sentAs)
	const isOpen = format === 'html' && !utf16 && !hasUtf8Mark(bytes)
	const declared = isOpen ? (sent ?? declaredCharset(bytes)) : null
	const decoder = utf16 ?? (declared === null ? 'utf-8' : encodingOf(declared))
	if (decoder === null) {
		const { text } = decode(bytes, 'utf-8')
		return { text, problem: `it declares the unknown charset "${declared}"; analysed as UTF-8` }
	}
	const page = decode(bytes, decoder)
	return /\S/.test(page.text) ? page : { text: null, problem: 'it holds nothing but white space' }
}

/** Guesses the format of a page without a name: what starts with `<` is HTML, all else Markdown. */
export function guessFormat(bytes: Uint8Array): 'html' | 'markdown' {
	const { text } = decode(bytes.subarray(0, prescannedBytes), utf16Mark(bytes) ?? 'utf-8')
	return text.trimStart().startsWith('<') ? 'html' : 'markdown'
}

function decode(bytes: Uint8Array, encoding: string): { text: string; problem: string | null } {
	const text = new TextDecoder(encoding).decode(bytes)
	if (!text.includes('\uFFFD') || (encoding === 'utf-8' && isUtf8(bytes))) return { text, problem: null }
	const where = encoding === 'utf-8' ? ` at byte ${firstInvalidByte(bytes, text)}` : ''
	const problem = `it is not valid ${encoding.toUpperCase()}${where}; analysed with replacement characters (U+FFFD)`
	return { text, problem }
}

/** Offset of the first byte that became U+FFFD without being one. */
function firstInvalidByte(bytes: Uint8Array, text: string): number {
	let offset = hasUtf8Mark(bytes) ? 3 : 0
	let from = 0
	for (;;) {
		const at = text.indexOf('\uFFFD', from)
		if (at < 0) return offset
		offset += Buffer.byteLength(text.slice(from, at))
		if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset
		offset += 3
		from = at + 1
	}
}

function isBinary(bytes: Uint8Array): boolean {
	return (
		bytes.subarray(0, sniffedBytes).includes(0) ||
		Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'
	)
}

function utf16Mark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
	return null
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

/** The charset that a `meta` element or the XML declaration names, as written. */
function declaredCharset(bytes: Uint8Array): string | null {
	const head = Buffer.from(bytes.subarray(0, prescannedBytes))
		.toString('latin1')
		.replace(/<!--.*?-->/gs, '')
	for (const [meta] of head.matchAll(/<meta\s[^>]*>/gi)) {
		const named = /\scharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(meta)
		const legacy = /http-equiv/i.test(meta) ? /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(meta) : null
		const charset = named?.[1] ?? legacy?.[1]
		if (charset !== undefined) return charset
	}
	return /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? null
}

/** The encoding to decode with, by the standard's name; null for an unknown label. */
function encodingOf(label: string): string | null {
	try {
		const { encoding } = new TextDecoder(label)
		// What could be read as far as this declaration is not UTF-16, says the HTML Standard.
		return encoding.startsWith('utf-16') ? 'utf-8' : encoding
	} catch {
		return null
	}
}
