import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { captured } from '../captured-output.fixture.ts'
import { run } from './run.ts'

const markdown = `# Trams

Trams that ran late, by line.

| Line | Late 2023 | Late 2024 |
|---|---|---|
| 1 | 12% | 14% |
| 2 | 7% | 9% |
| 3 | 31% | 42% |
`
const table = { kind: 'data-table', lines: [5, 9] }
const page = {
	file: 'pages/trams.md',
	flags: { guide: false, linkable: 2 },
	assets: [
		{ ...table, text: 'Line | Late 2023' },
		{ kind: 'chart', lines: [40, 41], text: 'late\u001b[31m trams' },
	],
}

let cwd: string
beforeAll(async () => {
	cwd = await mkdtemp(join(tmpdir(), 'linkworthy-eval-'))
	await writeFile(join(cwd, 'trams.md'), markdown)
	await writeFile(join(cwd, 'labels.jsonl'), JSON.stringify(page))
	await writeFile(
		join(cwd, 'words.jsonl'),
		JSON.stringify({ ...page, assets: [{ ...table, words: [2, 18] }] }),
	)
	await writeFile(
		join(cwd, 'beyond.jsonl'),
		JSON.stringify({ ...page, assets: [{ ...table, words: [2, 999] }] }),
	)
	await writeFile(join(cwd, 'broken.jsonl'), `${JSON.stringify(page)}\n{"file": 1}`)
	await writeFile(join(cwd, 'elsewhere.jsonl'), JSON.stringify({ ...page, file: 'ferries\u001b[31m.md' }))
})
afterAll(() => rm(cwd, { recursive: true, force: true }))

async function evaluated(...argv: readonly string[]) {
	const output = captured()
	return { code: await run(argv, output, cwd), ...output.text }
}

test('prints the tables', async () => {
	const { code, out, err } = await evaluated('labels.jsonl', '.')
	expect([code, err]).toEqual([0, ''])
	expect(out).toMatch(/^kind +labels +found +right +precision +recall +F1\n/)
	expect(out).toMatch(/^data-table +1 +1 +1 +1\.000 +1\.000 +1\.000$/m)
	expect(out).toMatch(/^chart +1 +0 +0 +– +0\.000 +0\.000$/m)
	expect(out).toMatch(/^all \(micro\) +2 +1 +1 /m)
	expect(out).toMatch(/^trait +labels/m)
	expect(out).toMatch(/^confidence +reported +right +share right$/m)
	expect(out).toMatch(/1 labelled pages, 0 of them not found/)
	expect(out).not.toContain('missed')
})

test('lists what was missed, without control characters', async () => {
	const { out } = await evaluated('labels.jsonl', '.', '--misses', 'all')
	expect(out).toContain('\nmissed\tchart\tpages/trams.md:40-41\t–\tlate trams\n')
	expect((await evaluated('labels.jsonl', '.', '--misses', 'map')).out).not.toContain('missed')
})

test('prints all of it as JSON', async () => {
	const { out } = await evaluated('labels.jsonl', '.', '--json')
	expect(JSON.parse(out)).toMatchObject({ pages: 1, absent: [], micro: { labels: 2, right: 1 } })
})

test('finds the words of labels without text in the pages', async () => {
	const { out } = await evaluated('words.jsonl', '.', '--misses', 'all', '--min-confidence', '1')
	expect(out).toContain('\nmissed\tdata-table\tpages/trams.md:5-9\t–\tLine | Late 2023\n')
})

describe('says in one line what is wrong', () => {
	test.each<[string[], string]>([
		[['none.jsonl', '.'], 'eval: none.jsonl: no such file or directory\n'],
		[['broken.jsonl', '.'], 'eval: broken.jsonl:2: file: expected a text; found 1\n'],
		[
			['beyond.jsonl', '.'],
			'eval: beyond.jsonl:1: assets[0].words: expected offsets within the 98 characters of pages/trams.md:5-9; found [2,999]\n',
		],
		[['elsewhere.jsonl', '.'], 'eval: .: it holds none of the labelled pages, such as ferries.md\n'],
		[['labels.jsonl'], "eval: missing required argument 'pages'\n"],
		[
			['labels.jsonl', '.', '--limit', '0'],
			"eval: option '--limit <number>' argument '0' is invalid. Expected a whole number from 1.\n",
		],
		[
			['labels.jsonl', '.', '--min-confidence', '2'],
			"eval: option '--min-confidence <share>' argument '2' is invalid. Expected a number from 0 to 1.\n",
		],
	])('%j', async (argv, message) => {
		expect(await evaluated(...argv)).toEqual({ code: 2, out: '', err: message })
	})

	test('a folder that is not there, and a kind that is none', async () => {
		const { code, err } = await evaluated('labels.jsonl', 'nowhere')
		expect(code).toBe(2)
		expect(err).toMatch(/^eval: nowhere: .+\n$/)
		expect((await evaluated('labels.jsonl', '.', '--misses', 'photo')).err).toMatch(/^eval: .*photo.*\n$/)
	})
})

test('--help says what it takes', async () => {
	const { code, out } = await evaluated('--help')
	expect(code).toBe(0)
	expect(out).toContain('--misses <kind>')
})
