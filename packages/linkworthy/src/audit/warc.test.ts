import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { siteFolder } from '../../testing/site-folder.ts'
import { type ArchivedResponse, warc } from '../../testing/warc.ts'
import type { SavedPage, Unread } from './saved-page.ts'
import { warcPages } from './warc.ts'

const page = (words: string) => `<!doctype html><title>${words}</title><p>${words}`
const one = { url: 'https://a.example/one', body: page('one') }
const two = { url: 'https://b.example/two', body: page('two') }

async function pagesAt(path: string, file: string): Promise<(SavedPage | Unread)[]> {
	const pages: (SavedPage | Unread)[] = []
	for await (const found of warcPages(path, file)) pages.push(found)
	return pages
}

async function pagesOf(bytes: Uint8Array): Promise<(SavedPage | Unread)[]> {
	return pagesAt(join(siteFolder({ 'x.warc': bytes }), 'x.warc'), 'x.warc')
}

const read = ({ url, body }: ArchivedResponse) => ({ file: 'x.warc', address: url, html: body })

describe('the pages of a web archive are read', () => {
	test.each([false, true])('gzipped: %s', async (gzip) => {
		expect(await pagesOf(await warc([one, two], gzip))).toEqual([read(one), read(two)])
	})

	test('gzipped as a whole', async () => {
		expect(await pagesOf(gzipSync(await warc([one, two])))).toEqual([read(one), read(two)])
	})

	test('but not what is no page', async () => {
		const others = [
			{ ...one, headers: { 'Content-Type': 'image/png' } },
			{ ...one, headers: {} },
			{ ...one, status: '404 Not Found' },
			{ ...one, status: '301 Moved', body: '' },
			{ ...one, type: 'request' as const },
		]
		expect(await pagesOf(await warc([...others, two]))).toEqual([read(two)])
	})

	test('as resources too', async () => {
		expect(await pagesOf(await warc([{ ...one, type: 'resource' }]))).toEqual([read(one)])
	})

	test('packed and in chunks', async () => {
		const packed = gzipSync(one.body)
		const headers = { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }
		const chunked = Buffer.concat([
			Buffer.from(`${packed.length.toString(16)}\r\n`),
			packed,
			Buffer.from('\r\n0\r\n\r\n'),
		])
		expect(
			await pagesOf(
				await warc([
					{ ...one, body: packed, headers },
					{ ...one, body: chunked, headers: { ...headers, 'Transfer-Encoding': 'chunked' } },
				]),
			),
		).toEqual([read(one), read(one)])
	})

	test('by the charset of the server, before that of the page', async () => {
		const body = Buffer.from('<meta charset="utf-8"><p>Fl\u00fcsse', 'latin1')
		const sent = { ...one, body, headers: { 'Content-Type': 'text/html; charset="ISO-8859-1"' } }
		const unknown = { ...two, headers: { 'Content-Type': 'text/html; charset=x-nobody' } }
		expect(await pagesOf(await warc([sent, unknown]))).toMatchObject([
			{ html: '<meta charset="utf-8"><p>Flüsse' },
			{ html: two.body },
		])
	})
})

describe('what is broken is told in one line', () => {
	const failing = (message: string, file = 'x.warc') => ({ file, message: expect.stringContaining(message) })

	test('an empty file, and what is no archive', async () => {
		expect(await pagesOf(Buffer.alloc(0))).toEqual([failing('holds no record')])
		expect(await pagesOf(Buffer.from('<p>Hello\n'.repeat(1000)))).toEqual([failing('holds no record')])
	})

	test('megabytes of nothing, without keeping them', async () => {
		const bytes = Buffer.alloc(9 * 1024 * 1024, 'x')
		expect(await pagesOf(bytes)).toEqual([failing('no end of a record in 4 MiB')])
		expect(await pagesOf(gzipSync(bytes))).toEqual([failing('no end of a record in 4 MiB')])
	})

	test('a file that ends early, after what came before', async () => {
		const bytes = await warc([one, two])
		expect(await pagesOf(bytes.subarray(0, -20))).toEqual([
			read(one),
			failing('to its end: it ends within a record'),
		])
		const packed = await warc([one, two], true)
		expect(await pagesOf(packed.subarray(0, -40))).toEqual([read(one), failing('to its end: ')])
	})

	test('a record without a length, with those around it', async () => {
		const broken = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nwhat\r\n\r\n')
		const bytes = Buffer.concat([await warc([one]), broken, await warc([two])])
		expect(await pagesOf(bytes)).toEqual([read(one), read(two), failing('broken records')])
	})

	test('a record whose length is too small, with the next', async () => {
		const short = (await warc([one])).toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: 40')
		const found = await pagesOf(Buffer.concat([Buffer.from(short, 'latin1'), await warc([two])]))
		expect(found).toEqual([read(two), failing('broken records')])
	})

	test('a page that is too big, with its address', async () => {
		const big = { ...one, body: Buffer.alloc(25 * 1024 * 1024, '<p>x ') }
		expect(await pagesOf(await warc([big, two]))).toEqual([failing('the limit for html', one.url), read(two)])
	})

	test('a page that is not packed as it says', async () => {
		const headers = { 'Content-Type': 'text/html', 'Content-Encoding': 'deflate' }
		const found = await pagesOf(await warc([{ ...one, body: gzipSync('x'), headers }, two]))
		expect(found.at(-1)).toEqual(read(two))
	})

	test('a file that is not there', async () => {
		expect(await pagesAt(join(siteFolder(), 'none.warc'), 'none.warc')).toEqual([
			failing('no such file', 'none.warc'),
		])
	})
})
