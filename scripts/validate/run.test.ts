import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rubric } from '../../packages/core/src/index.ts'
import { captured } from '../captured-output.fixture.ts'
import { writeMadeSites } from './made-sites.fixture.ts'
import { run } from './run.ts'

let cwd: string
beforeAll(async () => {
	cwd = await mkdtemp(join(tmpdir(), 'linkworthy-validate-'))
	await writeMadeSites(cwd, { north: 'A', south: 'B', west: 'C' })
})
afterAll(() => rm(cwd, { recursive: true, force: true }))

async function validated(...argv: readonly string[]) {
	const output = captured()
	return { code: await run(argv, output, cwd), ...output.text }
}

test('prints sites, sums, baselines and genres', async () => {
	const { code, out, err } = await validated('labels', 'pages', '--urls', 'urls')
	expect([code, err]).toEqual([0, ''])
	expect(out).toMatch(/^north +A +8 +4 +0 +0 /m)
	expect(out).toMatch(/^west +C +8 /m)
	expect(out).toMatch(/, 2 sites of tier A and B, 16 pages; /)
	expect(out).toMatch(/^sites ahead of words +2 of 2$/m)
	expect(out).toMatch(/^words +2 /m)
	expect(out).toMatch(/^documentation with a blog +2 +16 /m)
	expect(out).not.toContain('without pages')
})

test('addresses of the labels do as well', async () => {
	expect(await validated('labels', 'pages')).toEqual(await validated('labels', 'pages', '--urls', 'urls'))
})

test('kept records give the same without a page', async () => {
	const read = await validated('labels', 'pages', '--records', 'kept')
	expect((await readdir(join(cwd, 'kept'))).sort()).toEqual(['north.ndjson', 'south.ndjson', 'west.ndjson'])
	const reused = await validated('labels', 'no-pages', '--records', 'kept', '--reuse')
	expect(reused).toEqual(read)
})

test('another rubric gives other scores', async () => {
	await writeFile(join(cwd, 'no-assets.json'), JSON.stringify({ dimensions: { assets: 0, evidence: 0 } }))
	const scores = async (...flags: readonly string[]) => {
		const { out } = await validated('labels', 'pages', '--json', ...flags)
		const { sites } = JSON.parse(out)
		return sites.map((site: { of: { score: { auc: number } } }) => site.of.score.auc)
	}
	const [present] = await scores()
	const [changed] = await scores('--rubric', 'no-assets.json')
	expect(present).toBeGreaterThan(changed)
	const { out } = await validated('labels', 'pages', '--rubric', 'no-assets.json')
	expect(out).toMatch(/^rubric \S+ with no-assets\.json, /m)
})

test('fits points beside those of the rubric', async () => {
	const { code, out } = await validated('labels', 'pages', '--fit', '--length-penalty', '1')
	expect(code).toBe(0)
	expect(out).toMatch(/^points fitted leaving a site out, length penalty 1\npoints +ridge +AUC /m)
	expect(out).toMatch(/^assets +assets +\d/m)
})

test('writes the figures into the page, and leaves its words', async () => {
	await mkdir(join(cwd, 'docs'))
	const page = join(cwd, 'docs', 'validation.md')
	await writeFile(page, await readFile(new URL('../../docs/validation.md', import.meta.url)))
	const output = captured()
	expect(await run(['labels', 'pages', '--write'], output, cwd, cwd)).toBe(0)
	const text = await readFile(page, 'utf8')
	expect(text).toContain(`Measured with rubric ${rubric.version}. `)
	expect(text).toContain('\n| north | A | 8 | 4 | 0 | 0 | ')
	expect(text).toContain('\n| documentation with a blog | 2 | 16 | ')
	expect(text).toContain('\n| the rubric’s |  | ')
	expect(text).toContain('\n## What this does not show\n')
	expect(text).not.toContain('v8.dev')
	expect(text).not.toContain(cwd)
})

test('names sites without pages', async () => {
	await rm(join(cwd, 'pages', 'south'), { recursive: true })
	await writeMadeSites(join(cwd, 'more'), { east: 'A' })
	await rename(join(cwd, 'more', 'pages', 'east'), join(cwd, 'pages', 'east'))
	await rename(join(cwd, 'more', 'labels', 'east.jsonl'), join(cwd, 'labels', 'east.jsonl'))
	const { out } = await validated('labels', 'pages')
	expect(out).toMatch(/^without pages: south$/m)
	const { code, err } = await validated('labels', 'pages', '--write')
	expect(code).toBe(2)
	expect(err).toMatch(/^validate: --write takes the pages of all sites; without pages: south\n$/)
})

describe('says in one line what is wrong', () => {
	test.each([
		[['labels', 'nowhere'], /^validate: the folder of pages holds no counted site of the labels\n$/],
		[['nowhere', 'pages'], /^validate: the folder of labels: no such file or directory\n$/],
		[['pages', 'pages'], /^validate: the folder of labels holds no file that ends in \.jsonl\n$/],
		[['labels', 'pages', '--urls', 'nowhere'], /^validate: --urls: no such file or directory\n$/],
		[['labels', 'pages', '--reuse'], /^validate: --reuse takes the records of --records, /],
		[
			['labels', 'pages', '--write', '--rubric', 'sites.json'],
			/^validate: --write is for the rubric as it is; /,
		],
		[['labels', 'pages', '--length-penalty', '-1'], /Expected a number from 0\.\n$/],
		[['labels', 'pages', '--rubric', 'sites.json'], /^validate: --rubric: it has no part north; expected /],
	])('%j', async (argv, message) => {
		const { code, out, err } = await validated(...argv)
		expect([code, out]).toEqual([2, ''])
		expect(err).toMatch(message)
	})
})

test('a page is named with its line where the labels are wrong', async () => {
	const file = join(cwd, 'labels', 'north.jsonl')
	const text = await readFile(file, 'utf8')
	await writeFile(file, `${text}\n{"path": "part-9.md", "words": 10}`)
	const { err } = await validated('labels', 'pages')
	expect(err).toMatch(/^validate: north\.jsonl:9: linking_repos: expected a number from 0; found nothing\n$/)
})
