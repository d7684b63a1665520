import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { captured } from '../captured-output.fixture.ts'
import { textbookPage } from './made/textbook-page.ts'
import { run } from './run.ts'

let cwd: string
beforeAll(async () => {
	cwd = await mkdtemp(join(tmpdir(), 'linkworthy-metamorphic-'))
	const files = {
		'pages/one/a.html': textbookPage('en').text,
		'pages/one/b.html': textbookPage('de').text,
		'pages/two/c.md': '# Trams\n\nThe trams of the city are late, and nobody knows why that is.\n',
	}
	for (const [file, text] of Object.entries(files)) {
		await mkdir(dirname(join(cwd, file)), { recursive: true })
		await writeFile(join(cwd, file), text)
	}
})
afterAll(() => rm(cwd, { recursive: true }))

test('prints on how many pages each relation holds', async () => {
	const output = captured()
	expect(await run(['pages', '--relation', 'layout'], output, cwd)).toBe(0)
	expect(output.text.out).toMatch(/^relation +pages +hold .*\nlayout +3 +3 /)
})

test('takes as many pages of each folder as asked', async () => {
	const output = captured()
	expect(await run(['pages', '--take', '1', '--relation', 'said-twice', '--json'], output, cwd)).toBe(0)
	expect(JSON.parse(output.text.out)).toMatchObject([{ id: 'said-twice', pages: 2, holds: 2, broken: [] }])
})

test.each([
	['a folder without pages', ['nothing']],
	['a relation that there is not', ['pages', '--relation', 'luck']],
])('%s is told in one line', async (_, argv) => {
	const output = captured()
	expect(await run(argv, output, cwd)).toBe(2)
	expect(output.text.err).toMatch(/^metamorphic: [^\n]+\n$/)
})
