import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { captured } from '../captured-output.fixture.ts'
import { defaultFolders, readHtmlPages } from './pages.ts'
import { run } from './run.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = `<!doctype html><html lang="en"><title>Trams</title><main><h1>Trams</h1>${'<p>In 2024, 42% of all trams were late.</p>'.repeat(200)}</main></html>`

let cwd: string
beforeAll(async () => {
	cwd = await mkdtemp(join(tmpdir(), 'linkworthy-bench-'))
	await mkdir(join(cwd, 'site'))
	await mkdir(join(cwd, 'notes'))
	await writeFile(join(cwd, 'site', 'trams.html'), page)
	await writeFile(join(cwd, 'site', 'deep.html'), '<div>'.repeat(20_000))
	await writeFile(join(cwd, 'notes', 'trams.md'), '# Trams')
})
afterAll(() => rm(cwd, { recursive: true, force: true }))

async function measured(...argv: readonly string[]) {
	const output = captured()
	return { code: await run(argv, output, cwd), ...output.text }
}

describe('pages', () => {
	test('a clean clone has some', async () => {
		const folders = defaultFolders(root)
		const pages = await readHtmlPages(folders, root)
		expect(pages.length).toBeGreaterThan(4)
		expect(pages.every(({ file }) => file.endsWith('.html'))).toBe(true)
	})

	test('built examples go before their sources', async () => {
		expect(defaultFolders(cwd)).toContain('fixtures/mixed-site')
		await mkdir(join(cwd, 'examples', 'astro-blog', 'dist'), { recursive: true })
		expect(defaultFolders(cwd)).toEqual(['examples/astro-blog/dist'])
	})
})

const once = ['--rounds', '1', '--warmup', '0', '--no-growth']

test('prints it as JSON', async () => {
	const { cost, ...rest } = JSON.parse((await measured('site', '--json', ...once)).out)
	expect(rest).toEqual({ folders: ['site'], pages: 1, leftOut: 1, characters: page.length, growth: [] })
	expect(cost.ratio).toBeCloseTo(cost.restMs / cost.parseMs, 9)
	expect(cost.ratioRange).toEqual([cost.ratio, cost.ratio])
})

test.each<[string[], RegExp]>([
	[['notes'], /^bench: notes: no HTML page that can be read\n$/],
	[['nowhere'], /^bench: nowhere: no such file or directory\n$/],
	[['site', '--rounds', '0'], /^bench: .*Expected a whole number from 1\.\n$/],
])('%j is refused in one line', async (argv, message) => {
	const { code, out, err } = await measured(...argv)
	expect([code, out]).toEqual([2, ''])
	expect(err).toMatch(message)
})
