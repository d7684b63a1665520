import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { captured } from '../captured-output.fixture.ts'
import { run } from './run.ts'

const repository = join(import.meta.dirname, '../..')
const weights = 'packages/core/src/detectors/reading/statistic-weights.data.ts'
const shares = [
	'In 2024, 42% of trams were late.',
	'17% of riders waited in the rain.',
	'Half as many, 9%, walked.',
]
const settings = [
	'You can set it to 5 minutes.',
	'Wait 10 seconds if you must.',
	'Use 3 lines of it for 2 stops.',
]

let cwd: string
beforeAll(async () => {
	cwd = await mkdtemp(join(tmpdir(), 'linkworthy-fit-'))
	await mkdir(join(cwd, 'pages'))
	const pages = Array.from({ length: 6 }, (_, site) => ({
		file: `pages/${site}.md`,
		repo: `harbour/${site}`,
		assets: shares.map((text, at) => ({ kind: 'statistic', lines: [3 + 2 * at, 3 + 2 * at], text })),
	}))
	for (const { file } of pages)
		await writeFile(join(cwd, file), `# Trams\n\n${[...shares, ...settings].join('\n\n')}\n`)
	const lines = (some: readonly object[]) => some.map((page) => JSON.stringify(page)).join('\n')
	await writeFile(join(cwd, 'labels.jsonl'), lines(pages))
	const words = pages.map(({ assets, ...page }) => ({
		...page,
		assets: assets.map(({ text, ...asset }) => ({ ...asset, words: [0, text.length] })),
	}))
	await writeFile(join(cwd, 'words.jsonl'), lines(words))
	await writeFile(join(cwd, 'one-site.jsonl'), lines(pages.map((page) => ({ ...page, repo: 'harbour' }))))
	await writeFile(join(cwd, 'none.jsonl'), lines(pages.map((page) => ({ ...page, assets: [] }))))
	await writeFile(join(cwd, 'elsewhere.jsonl'), lines([{ file: 'ferries.md', assets: [] }]))
	await writeFile(join(cwd, 'more.jsonl'), lines([...pages, { file: 'ferries.md', assets: [] }]))
	await writeFile(join(cwd, 'broken.jsonl'), '{"file": 1}')
	await writeFile(
		join(cwd, 'pictures.jsonl'),
		lines([{ page: 'pages/0.md', repo: 'harbour', line: 1, src: 'a.png', kind: 'chart' }]),
	)
	await mkdir(join(cwd, dirname(weights)), { recursive: true })
	await cp(join(repository, weights), join(cwd, weights))
})
afterAll(() => rm(cwd, { recursive: true, force: true }))

async function fitted(...argv: readonly string[]) {
	const output = captured()
	return { code: await run(argv, output, cwd, cwd), ...output.text }
}

test('prints how well the weights tell the labels, and the weights beside the present ones', async () => {
	const { code, out, err } = await fitted('statistic', 'labels.jsonl', 'pages')
	expect([code, err]).toEqual([0, ''])
	expect(out).toMatch(/^statistic: 36 candidates of 6 sites, 18 of them labelled\n/)
	expect(out).toMatch(/^present weights +\d+ /m)
	expect(out).toMatch(/^fitted, in sample +18 +18 +1\.000 +1\.000 +1\.000 /m)
	expect(out).toMatch(/^fitted, sites left out +18 +18 /m)
	expect(out).toMatch(/^ridge +log loss left out\n0\.3 +0\.\d+ {2}chosen$/m)
	expect(out).toMatch(/^chance, left out +candidates/m)
	expect(out).toMatch(/^percent: \d.*, +1\.5 +18 +6$/m)
	expect(out).toMatch(/^price: -1, +-1 +0 +0 {2}too seldom, kept$/m)
	expect((await fitted('statistic', 'labels.jsonl', 'pages')).out).toBe(out)
})

test('labels without text teach the same', async () => {
	const { out } = await fitted('statistic', 'words.jsonl', 'pages')
	expect(out).toBe((await fitted('statistic', 'labels.jsonl', 'pages')).out)
})

test('names the labelled pages that it cannot read', async () => {
	const { code, err } = await fitted('statistic', 'more.jsonl', 'pages')
	expect([code, err]).toEqual([0, 'fit: pages: ferries.md cannot be read and is left out\n'])
})

test('changes the data file only when told to, and leaves nothing else behind', async () => {
	const before = await readFile(join(cwd, weights), 'utf8')
	const { out } = await fitted('statistic', 'labels.jsonl', 'pages', 'labels.jsonl', 'pages')
	expect(await readFile(join(cwd, weights), 'utf8')).toBe(before)
	await fitted('statistic', 'labels.jsonl', 'pages', 'labels.jsonl', 'pages', '--write')
	const after = await readFile(join(cwd, weights), 'utf8')
	const [percent] = /^percent: .*?,/m.exec(out)!
	expect(after).toContain(`\t${percent}\n`)
	expect(after.replace(/-?[\d.]+,$/gm, '')).toBe(before.replace(/-?[\d.]+,$/gm, ''))
	expect(await readdir(dirname(join(cwd, weights)))).toHaveLength(1)
	await writeFile(join(cwd, weights), before)
})

describe('says in one line what is wrong', () => {
	test.each<[string[], string]>([
		[['statistic', 'gone.jsonl', 'pages'], 'fit: gone.jsonl: no such file or directory\n'],
		[['statistic', 'broken.jsonl', 'pages'], 'fit: broken.jsonl:1: file: expected a text; found 1\n'],
		[
			['statistic', 'elsewhere.jsonl', 'pages'],
			'fit: pages: it holds none of the pages of elsewhere.jsonl\n',
		],
		[
			['statistic', 'labels.jsonl', 'pages', 'rest.jsonl'],
			'fit: rest.jsonl: no folder of pages follows these labels\n',
		],
		[
			['statistic', 'one-site.jsonl', 'pages'],
			'fit: the labels are of one site; to leave sites out takes two or more\n',
		],
		[
			['statistic', 'none.jsonl', 'pages'],
			'fit: statistic: 0 of 36 candidates are labelled; expected some and not all\n',
		],
		[
			['statistic', 'pictures.jsonl', 'pages'],
			'fit: pictures.jsonl: it labels pictures alone, which say nothing of statistic\n',
		],
		[['statistic', 'labels.jsonl'], "fit: missing required argument 'pages'\n"],
	])('%j', async (argv, message) => {
		expect(await fitted(...argv)).toEqual({ code: 2, out: '', err: message })
	})

	test('a model that there is not', async () => {
		const { code, err } = await fitted('quote', 'labels.jsonl', 'pages')
		expect(code).toBe(2)
		expect(err).toMatch(/^fit: .*'quote' is invalid.*statistic, .*\n$/)
	})
})

test('--help says what it takes', async () => {
	const { code, out } = await fitted('--help')
	expect(code).toBe(0)
	expect(out).toContain('--from-present')
})
