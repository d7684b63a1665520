import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { formatOf } from '@linkworthy/core'
import { savedFrameAddress } from '@linkworthy/embed'
import { isInside } from '../pages/find.ts'

/** The most frame files that are looked into for one page; a judgement: a page has a few. */
const mostFiles = 100

/** Where in a frame file its address stands, in bytes; a judgement: browsers write it first, embed pages name it in their head. */
const headBytes = 64 * 1024

/**
 * A browser that saves a page with its files puts a file in the place of each frame. Tells where such a file comes from,
 * for one page.
 *
 * @param page absolute path of the page.
 * @param root absolute path of the folder that the files must stand in.
 */
export function savedFrames(page: string, root: string): (written: string) => string | null {
	const known = new Map<string, string | null>()
	return (written) => {
		if (/^(?:[a-z][a-z0-9+.-]{0,20}:|\/|#)/i.test(written)) return null
		const path = resolve(dirname(page), decoded(written.replace(/[?#].*$/s, '')))
		if (!isInside(path, root) || formatOf(path) !== 'html') return null
		const before = known.get(path)
		if (before !== undefined || known.size >= mostFiles) return before ?? null
		const address = addressOf(path)
		known.set(path, address)
		return address
	}
}

/** Null for what cannot be read: then the frame shows nothing that is known. */
function addressOf(path: string): string | null {
	try {
		// To open a pipe would wait for somebody to write to it.
		if (!statSync(path).isFile()) return null
		const file = openSync(path, 'r')
		try {
			const head = Buffer.alloc(headBytes)
			return savedFrameAddress(head.toString('utf8', 0, readSync(file, head, 0, headBytes, 0)))
		} finally {
			closeSync(file)
		}
	} catch {
		return null
	}
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path)
	} catch {
		return path
	}
}
