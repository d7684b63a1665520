import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lastReport } from './last-report.ts'

let folder: string

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'linkworthy-last-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const write = (place: number | null) => {
	const pages = [
		{ file: 'a.html', score: { dimensions: { place } } },
		{ file: 'list.html', score: null },
	]
	return writeFile(join(folder, 'report.json'), JSON.stringify({ date: null, pages }))
}

it('tells the place of a page, anew after each build, and nothing where there is no report', async () => {
	const placeOf = lastReport(folder)
	expect(await placeOf('a.html')).toBeNull()
	await write(4)
	expect(await placeOf('a.html')).toEqual({ points: 4, date: null })
	expect(await placeOf('list.html')).toBeNull()
	expect(await placeOf('b.html')).toBeNull()
	await write(null)
	await utimes(join(folder, 'report.json'), 1, 1)
	expect(await placeOf('a.html')).toBeNull()
	await writeFile(join(folder, 'report.json'), '{')
	await utimes(join(folder, 'report.json'), 2, 2)
	expect(await placeOf('a.html')).toBeNull()
})
