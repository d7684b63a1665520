/// <reference path="../../client.d.ts" />
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Report } from 'linkworthy'
import { build, createServer, type InlineConfig } from 'vite'
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { finding, report as made } from '../../test/report.ts'
import { linkworthy, type ReportSummary } from '../index.ts'

let root: string

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'linkworthy-'))
	await writeFile(join(root, 'package.json'), '{ "type": "module" }')
	await writeFile(
		join(root, 'index.html'),
		'<!doctype html><html lang="en"><title>Tides</title><p>High water comes twice a day.</p><script type="module" src="/main.js"></script></html>',
	)
	await writeFile(
		join(root, 'main.js'),
		"import { summary } from 'virtual:linkworthy/summary'\nglobalThis.shown = summary",
	)
	await writeFile(
		join(root, 'server.js'),
		"import { report } from 'virtual:linkworthy/report'\nimport { summary } from 'virtual:linkworthy/summary'\nexport { report, summary }",
	)
})

afterEach(() => rm(root, { recursive: true }))

const config = (more: InlineConfig = {}): InlineConfig => ({
	root,
	configFile: false,
	logLevel: 'silent',
	plugins: [linkworthy({ quiet: true })],
	...more,
})

async function write(report: Report | string): Promise<void> {
	await mkdir(join(root, '.linkworthy'), { recursive: true })
	const text = typeof report === 'string' ? report : JSON.stringify(report)
	await writeFile(join(root, '.linkworthy/report.json'), text)
}

/** What the server's bundle gives. */
async function built(): Promise<{ report: Report | null; summary: ReportSummary | null }> {
	await build(config({ build: { ssr: 'server.js', outDir: 'server' } }))
	return import(pathToFileURL(join(root, 'server/server.js')).href)
}

/** All scripts of the browser's bundle. */
async function scripts(): Promise<string> {
	const folder = join(root, 'dist/assets')
	const names = await readdir(folder)
	return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n')
}

describe('a build', () => {
	test('shows the report of the run before, and null where there was none', async () => {
		expect(await built()).toMatchObject({ report: null, summary: null })
	})

	test('shows a report whole to the server, and a summary to the browser', async () => {
		const before = made([finding(), finding({ level: 'note' })])
		await write(before)
		const { report, summary } = await built()
		expect(report).toEqual(before)
		expect(summary?.pages).toEqual([
			{
				...{ file: 'page-1/index.html', url: null, lang: 'en', title: null },
				...{ role: 'article', traits: [], words: 400, score: null, assets: [] },
				findings: { error: 0, warning: 1, note: 1 },
			},
		])
		await build(config())
		expect(await scripts()).toContain('page-1/index.html')
		expect(await scripts()).not.toContain('without a caption')
	})

	test('shows the browser and the server the same, though the first of the two builds writes a new report', async () => {
		await write(made([], []))
		await build(config())
		const written: Report = JSON.parse(await readFile(join(root, '.linkworthy/report.json'), 'utf8'))
		expect(written.totals.pages).toBe(1)
		expect((await built()).summary?.totals.pages).toBe(2)
	})

	test('holds no path of the machine', async () => {
		await build(config())
		const written = await readFile(join(root, '.linkworthy/report.json'), 'utf8')
		expect(written).not.toContain(root)
		expect(await scripts()).not.toContain(root)
	})

	test.each(['{ "schemaVersion": 2 }', 'torn off {'])(
		'shows null for what is no report: %s',
		async (text) => {
			await write(text)
			expect((await built()).report).toBeNull()
		},
	)
})

test('in dev the modules follow the file', async () => {
	const server = await createServer(config({ server: { middlewareMode: true }, appType: 'custom' }))
	try {
		const shown = async () => (await server.ssrLoadModule('/server.js')).summary?.totals.pages ?? null
		expect(await shown()).toBeNull()
		await write(made([]))
		await vi.waitFor(async () => expect(await shown()).toBe(1), { timeout: 20_000, interval: 100 })
		await write(made([], []))
		await vi.waitFor(async () => expect(await shown()).toBe(2), { timeout: 20_000, interval: 100 })
	} finally {
		await server.close()
	}
})

test('the modules are typed', () => {
	expectTypeOf<typeof import('virtual:linkworthy/report').report>().toEqualTypeOf<Report | null>()
	expectTypeOf<typeof import('virtual:linkworthy/summary').summary>().toEqualTypeOf<ReportSummary | null>()
})
