import { Buffer, isUtf8 } from 'node:buffer'
import type { Insertion } from '@linkworthy/embed/publish'

/**
 * Puts insertions into the bytes of a page; all other bytes stay. They are in ASCII, so they mean the same in every
 * encoding in which the offsets of the text can be found in the bytes: UTF-8, and those of one byte for a character.
 *
 * @param text what the bytes were decoded to.
 * @param insertions sorted by offset.
 * @returns null where the offsets cannot be found.
 */
export function insertBytes(bytes: Buffer, text: string, insertions: readonly Insertion[]): Buffer | null {
	const lengthOf = byteLength(bytes, text)
	if (lengthOf === null) return null
	const parts: Buffer[] = []
	// What the text lacks: the byte order mark.
	let byte = bytes.length - lengthOf(text)
	let from = 0
	let copied = 0
	for (const { offset, html } of insertions) {
		byte += lengthOf(text.slice(from, offset))
		parts.push(bytes.subarray(copied, byte), Buffer.from(html, 'ascii'))
		from = offset
		copied = byte
	}
	return Buffer.concat([...parts, bytes.subarray(copied)])
}

/** How many bytes a part of the text has. */
function byteLength(bytes: Buffer, text: string): ((part: string) => number) | null {
	const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
	const size = bytes.length - (hasMark ? 3 : 0)
	if (isUtf8(bytes) && Buffer.byteLength(text) === size) return (part) => Buffer.byteLength(part)
	return !hasMark && text.length === bytes.length ? (part) => part.length : null
}
