import { mkdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { siteFolder } from '../../testing/site-folder.ts'
import { readPage, readStream, sizeLimits, tagLimit } from './read.ts'

describe('a page is read', () => {
	test('as text', async () => {
		const folder = siteFolder({ 'a.md': '# Ferries' })
		expect(await readPage(join(folder, 'a.md'), 'markdown')).toEqual({ text: '# Ferries', problem: null })
	})

	test('or told to be missing, without its path', async () => {
		const problem = (await readPage(join(siteFolder(), 'a.md'), 'markdown')).problem
		expect(problem).toBe('no such file or directory')
	})

	test('or told to be a folder', async () => {
		const folder = siteFolder()
		mkdirSync(join(folder, 'a.md'))
		expect(await readPage(join(folder, 'a.md'), 'markdown')).toEqual({
			text: null,
			problem: 'it is not a file',
		})
	})

	test('up to a size, and the message names size and limit', async () => {
		const folder = siteFolder({ 'a.md': '# Ferries' })
		truncateSync(join(folder, 'a.md'), sizeLimits.markdown + 1024 * 1024)
		const { text, problem } = await readPage(join(folder, 'a.md'), 'markdown')
		expect(text).toBeNull()
		expect(problem).toBe('it has 5.0 MiB; the limit for markdown is 4.0 MiB')
	})
})

test('a page is read up to a number of tags, pictures and scripts within the page aside', async () => {
	const folder = siteFolder({
		'a.html': '<b>'.repeat(tagLimit + 1),
		'b.html': `<img src="data:${'A'.repeat(5 * tagLimit)}">`,
	})
	expect(await readPage(join(folder, 'a.html'), 'html')).toEqual({
		text: null,
		problem: 'it has 1500001 tags; the limit is 1500000',
	})
	expect((await readPage(join(folder, 'b.html'), 'html')).problem).toBeNull()
})

describe('a stream is read', () => {
	test('and its format guessed', async () => {
		expect(await readStream(Readable.from([Buffer.from('<p>caf'), Buffer.from('é')]))).toEqual({
			format: 'html',
			text: '<p>café',
			problem: null,
		})
	})

	test('up to the size limit of its format', async () => {
		const tooMuch = Buffer.alloc(sizeLimits.markdown + 1, 'a')
		expect((await readStream(Readable.from([tooMuch]))).problem).toContain('limit for markdown is 4.0 MiB')
	})

	test('and left alone as soon as it is too long for any format', async () => {
		let chunks = 0
		function* endless(): Generator<Buffer> {
			for (;;) {
				chunks++
				yield Buffer.alloc(1024 * 1024, '<')
			}
		}
		expect((await readStream(Readable.from(endless()))).problem).toContain('limit for html is 24.0 MiB')
		expect(chunks).toBeLessThan(64)
	})
})
