import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { includedFiles } from './included-files.ts'

let folder: string

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'linkworthy-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function included(files: Readonly<Record<string, string>>): Promise<string[]> {
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true })
		await writeFile(join(folder, name), text)
	}
	const found = await includedFiles(join(folder, 'guide/page.md'), folder)
	return found.map((file) => file.slice(folder.length + 1))
}

test('from the folder of the file, or from that of the pages', async () => {
	const found = await included({
		'guide/page.md': '# A\n<!--@include: ./a.md-->\n<!-- @include: @/parts/b.md -->\n<!--@include: @c.md-->',
		...{ 'guide/a.md': 'a', 'parts/b.md': 'b', 'c.md': 'c' },
	})
	expect(found).toEqual(['guide/a.md', 'parts/b.md', 'c.md'])
})

test('a region or some lines of a file', async () => {
	const found = await included({
		'guide/page.md': '<!--@include: ./a.md{3,9}-->\n<!--@include: ./b.md#usage{,5}-->',
		...{ 'guide/a.md': 'a', 'guide/b.md': 'b' },
	})
	expect(found).toEqual(['guide/a.md', 'guide/b.md'])
})

test('in a file that is included, once each, in a circle too', async () => {
	const found = await included({
		'guide/page.md': '<!--@include: ../parts/a.md-->',
		'parts/a.md': '<!--@include: ./b.md--><!--@include: ../guide/page.md-->',
		'parts/b.md': '<!--@include: ./a.md-->',
	})
	expect(found).toEqual(['parts/a.md', 'parts/b.md'])
})

test('what cannot be read is left out, and other comments mean nothing', async () => {
	const found = await included({
		'guide/page.md': '<!--@include: ./none.md--><!-- include: ./a.md --><!--@include:--><!--@include: ./a.md',
		'guide/a.md': 'a',
	})
	expect(found).toEqual([])
})
