import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { linkworthy } from '@linkworthy/vite'
import type { Page, Report } from 'linkworthy'
import { build, createLogger, type InlineConfig } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import config from './vite.config.js'

/** A copy of the example, because the tests write into it. */
let root: string

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'vite-pages-'))
	const left = new Set(['node_modules', 'dist', '.linkworthy'])
	await cp(import.meta.dirname, root, { recursive: true, filter: (path) => !left.has(basename(path)) })
})

afterAll(() => rm(root, { recursive: true }))

/** The example's own config in the copy, and the lines that it prints. */
function run(): { readonly settings: InlineConfig; readonly lines: string[] } {
	const lines: string[] = []
	const customLogger = createLogger('silent')
	for (const level of ['info', 'warn', 'error'] as const) {
		customLogger[level] = (message) => {
			lines.push(`${level} ${message}`)
		}
	}
	return { settings: { ...config, root, configFile: false, customLogger, logLevel: 'silent' }, lines }
}

describe('the built site', () => {
	let report: Report
	let lines: string[]

	beforeAll(async () => {
		const { settings, lines: printed } = run()
		await build(settings)
		lines = printed
		report = JSON.parse(await readFile(join(root, '.linkworthy/report.json'), 'utf8'))
	})

	const page = (file: string): Page => {
		const found = report.pages.find((page) => page.file === file)
		if (!found)
			throw new Error(`No page ${file} in the report; it has ${report.pages.map((page) => page.file)}`)
		return found
	}
	const rules = (file: string): string[] => page(file).findings.map((finding) => finding.rule)

	test('has all its pages in the report, with address and source', () => {
		expect(report.failures).toEqual([])
		expect(report.pages.map(({ url, source }) => [url, source])).toEqual([
			['https://tides.example/about/', 'about/index.html'],
			['https://tides.example/high-water-2024/', 'high-water-2024/index.html'],
			['https://tides.example/', 'index.html'],
			['https://tides.example/reading-a-tide-table/', 'reading-a-tide-table/index.html'],
			['https://tides.example/tide-calculator/', 'tide-calculator/index.html'],
		])
	})

	test('is led by the page with the data; the front page and the one about the makers are not scored', () => {
		const scored = report.pages.filter((page) => page.score !== null)
		const best = scored.toSorted((a, b) => (b.score?.total ?? 0) - (a.score?.total ?? 0))
		expect(best[0]?.file).toBe('high-water-2024/index.html')
		expect(best.at(-1)?.file).toBe('tide-calculator/index.html')
		expect(page('index.html').score).toBeNull()
		expect(page('about/index.html')).toMatchObject({ role: 'about', score: null })
	})

	test('has the assets that a reader finds on it', () => {
		const kinds = (file: string) => page(file).assets.map((asset) => asset.kind)
		expect(kinds('high-water-2024/index.html')).toEqual(
			expect.arrayContaining(['data-table', 'chart', 'dataset', 'statistic']),
		)
		expect(kinds('reading-a-tide-table/index.html')).toEqual(
			expect.arrayContaining(['definition', 'diagram']),
		)
		expect(kinds('tide-calculator/index.html')).toEqual(['interactive'])
		expect(kinds('about/index.html')).toEqual([])
		const table = page('high-water-2024/index.html').assets.find((asset) => asset.kind === 'data-table')
		expect(table?.facts).toMatchObject({ rowCount: 12, columnCount: 6, hasCaption: true, hasHeader: true })
	})

	test('is told what each page lacks', () => {
		expect(rules('reading-a-tide-table/index.html')).toContain('content-licence')
		expect(rules('high-water-2024/index.html')).not.toContain('content-licence')
		expect(rules('high-water-2024/index.html')).not.toContain('table-caption')
	})

	test('has files of embed codes for its pictures, and for nothing else', async () => {
		const embedded = report.pages.flatMap((page) => page.assets).filter(({ embed }) => embed?.path)
		expect(embedded.map(({ kind, src }) => [kind, src])).toEqual([
			['chart', '/images/largest-surge-2024.svg'],
			['diagram', '/images/rule-of-twelfths.svg'],
		])
		for (const { embed } of embedded) {
			const folder = join(root, '.linkworthy', embed?.path ?? '')
			expect(await readFile(join(folder, 'figure.html'), 'utf8')).toBe(embed?.snippets.figure)
			expect(await readFile(join(folder, 'markdown.md'), 'utf8')).toBe(embed?.snippets.markdown)
		}
		const figure = embedded[0]?.embed?.snippets.figure
		expect(figure).toContain('<a href="https://tides.example/high-water-2024/#largest-surge">')
		expect(figure).toContain('<img src="https://tides.example/images/largest-surge-2024.svg"')
		expect(figure).toContain('width="800" height="450"')
		expect(figure).toContain('>High water at Skerrow quay in 2024, tides.example</a>')
	})

	test('has its report beside it, and nothing of it among the published files', async () => {
		expect(await readFile(join(root, '.linkworthy/report.html'), 'utf8')).toMatch(/^<!doctype html>/i)
		const published = await readdir(join(root, 'dist'), { recursive: true })
		expect(published.filter((file) => /linkworthy|report|embeds/.test(file))).toEqual([])
	})

	test("prints the summary and its warnings through Vite's logger", () => {
		const own = lines.filter((line) => line.includes('[linkworthy]'))
		expect(own[0]).toMatch(/^info \[linkworthy\] 5 pages/)
		const warnings = own.filter((line) => line.startsWith('warn'))
		expect(warnings.length).toBeGreaterThan(0)
		for (const line of warnings)
			expect(line).toMatch(/\] [\w/-]+\.html {2}warning {2}.+ {2}\+\d+(?:\.\d)? {2}https:\/\/\S+$/)
	})
})

test('a score that was asked for and is not reached fails the build', async () => {
	const { settings } = run()
	const plugins = [linkworthy({ failUnder: 99, quiet: true })]
	await expect(build({ ...settings, plugins })).rejects.toThrow('3 pages under the score of 99')
})
