// Builds the example as its owner would, with the packages' `dist`: run `tsc -b` first.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Asset, AssetKind, Page, Report } from '@linkworthy/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('.', import.meta.url))
let temp: string

beforeAll(async () => {
	temp = await mkdtemp(join(tmpdir(), 'linkworthy-astro-'))
})
afterAll(() => rm(temp, { recursive: true, force: true }))

interface Run {
	readonly code: number | null
	readonly output: string
}

function runNode(args: readonly string[]): Promise<Run> {
	const { promise, resolve } = Promise.withResolvers<Run>()
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
	const child = execFile(process.execPath, args, { cwd: root, env }, (_, stdout, stderr) => {
		resolve({ code: child.exitCode, output: stdout + stderr })
	})
	return promise
}

/** Builds with the example's own config. */
function astroBuild(outDir: string): Promise<Run> {
	return runNode([join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir])
}

/** Builds with other options of the integration. */
function buildWith(options: object, outDir: string): Promise<Run> {
	const script = `
		import linkworthy from '@linkworthy/astro'
		import { build } from 'astro'
		const integrations = [linkworthy(${JSON.stringify(options)})]
		const site = 'https://slow-trams.example'
		await build({ configFile: false, site, integrations, outDir: ${JSON.stringify(outDir)} })
	`
	return runNode(['--input-type=module', '--eval', script])
}

describe('astro build of the example', () => {
	let run: Run
	let report: Report

	beforeAll(async () => {
		// A report of an earlier build must not stand in for this one's.
		await rm(join(root, '.linkworthy'), { recursive: true, force: true })
		run = await astroBuild(join(temp, 'dist'))
		if (run.code !== 0) throw new Error(run.output)
		report = JSON.parse(await readFile(join(root, '.linkworthy/report.json'), 'utf8'))
	})

	function page(path: string): Page {
		const found = report.pages.find(({ url }) => url === `https://slow-trams.example${path}`)
		if (!found) throw new Error(`no page at ${path}`)
		return found
	}

	const assets = (path: string, kind: AssetKind): readonly Asset[] =>
		page(path).assets.filter((asset) => asset.kind === kind && asset.confidence >= 0.5)

	const total = (path: string): number | undefined => page(path).score?.total

	it('ends with the summary and where the report and the embed codes lie', () => {
		const lines = run.output.split('\n').filter((line) => line.includes('[linkworthy]'))
		expect(lines[0]).toContain('16 pages')
		expect(lines.join('\n')).toContain('/blog/how-slow-are-the-trams/')
		expect(lines.join('\n')).toContain('.linkworthy/report.html')
		expect(lines.join('\n')).toContain('.linkworthy/embeds')
	})

	it('analyses every page without a failure', () => {
		expect(report.failures).toEqual([])
		expect(report.totals.pages).toBe(16)
	})

	it.each([
		['/blog/how-slow-are-the-trams/', 'src/content/blog/how-slow-are-the-trams.md'],
		['/blog/a-new-bench/', 'src/content/blog/a-new-bench.md'],
		['/guides/time-a-tram/', 'src/pages/guides/time-a-tram.md'],
		['/glossary/', 'src/pages/glossary.astro'],
		['/blog/', 'src/pages/blog/index.astro'],
		['/', 'src/pages/index.astro'],
		['/404.html', 'src/pages/404.astro'],
	])('%s comes from %s', (path, source) => {
		expect(page(path).source).toBe(source)
		expect(existsSync(join(root, source))).toBe(true)
	})

	it.each<[path: string, kind: AssetKind, least: number]>([
		['/blog/how-slow-are-the-trams/', 'data-table', 2],
		['/blog/how-slow-are-the-trams/', 'chart', 1],
		['/blog/how-slow-are-the-trams/', 'dataset', 1],
		['/blog/how-slow-are-the-trams/', 'statistic', 3],
		['/blog/where-a-tram-minute-goes/', 'infographic', 1],
		['/glossary/', 'definition', 10],
		['/guides/time-a-tram/', 'diagram', 1],
		['/fare-calculator/', 'interactive', 1],
		['/tickets-compared/', 'comparison-table', 1],
	])('finds on %s: %s, at least %d', (path, kind, least) => {
		expect(assets(path, kind).length).toBeGreaterThanOrEqual(least)
	})

	it('tells what the pages are', () => {
		expect(page('/blog/how-slow-are-the-trams/').traits).toContain('original-research')
		expect(page('/blog/a-slow-tram-is-a-good-room/').traits).toContain('opinion')
		expect(page('/').role).toBe('home')
		expect(page('/about/').role).toBe('about')
		expect(page('/blog/').role).toBe('listing')
		expect(page('/privacy/').role).toBe('legal')
		expect(page('/404.html').role).toBe('error')
	})

	it('scores articles and nothing else, and the data article above the thin page', () => {
		for (const path of ['/', '/blog/', '/privacy/', '/404.html']) expect(page(path).score).toBeNull()
		expect(total('/blog/how-slow-are-the-trams/')).toBeGreaterThan(total('/blog/waiting-in-the-rain/')!)
		expect(total('/blog/waiting-in-the-rain/')).toBeGreaterThan(total('/blog/a-new-bench/')!)
	})

	it("points at the line in the author's file", async () => {
		const [finding] = page('/blog/waiting-in-the-rain/').findings.filter(({ rule }) => rule === 'chart-data')
		const { file, start } = finding!.position!
		expect(file).toBe('src/content/blog/waiting-in-the-rain.md')
		const lines = (await readFile(join(root, file), 'utf8')).split('\n')
		expect(lines[start.line - 1]).toContain('/charts/waiting-rain.svg')
	})

	it('finds what is wrong with the careless chart, and not with the careful one', () => {
		const rules = (path: string) => page(path).findings.map(({ rule }) => rule)
		const faults = ['chart-caption', 'chart-data', 'image-alt']
		expect(rules('/blog/waiting-in-the-rain/')).toEqual(expect.arrayContaining([...faults, 'stat-source']))
		expect(rules('/blog/how-slow-are-the-trams/')).not.toEqual(
			expect.arrayContaining([expect.stringMatching(/^chart-|^image-alt$|^table-caption$/)]),
		)
	})

	it.each([
		['/blog/how-slow-are-the-trams/', 'chart', '/charts/speed-by-line.svg', '#speed-by-line'],
		['/blog/where-a-tram-minute-goes/', 'infographic', '/infographics/tram-minute.png', '#tram-minute'],
	] as const)('writes embed codes for the picture on %s', async (path, kind, src, anchor) => {
		const [asset] = assets(path, kind)
		const { snippets, path: folder } = asset!.embed!
		const page = `https://slow-trams.example${path}${anchor}`
		const picture = `https://slow-trams.example${src}`
		for (const snippet of [snippets.figure, snippets.markdown]) {
			expect(snippet).toContain(page)
			expect(snippet).toContain(picture)
			expect(snippet).not.toMatch(/(?:href|src)="(?!https:)|\]\((?!https:)/)
		}
		const file = join(root, '.linkworthy', folder!, 'figure.html')
		expect(await readFile(file, 'utf8')).toBe(snippets.figure)
	})

	it('writes no report into the published folder', () => {
		expect(existsSync(join(temp, 'dist/index.html'))).toBe(true)
		expect(existsSync(join(temp, 'dist/.linkworthy'))).toBe(false)
	})
})

describe('the embeds of the example', () => {
	const built = (path: string): Promise<string> => readFile(join(temp, 'dist', path), 'utf8')
	const dialogs = (page: string): number => page.match(/<linkworthy-embed>/g)?.length ?? 0

	it('are published under addresses that the checked-in manifest keeps', async () => {
		const { embeds } = JSON.parse(await readFile(join(root, 'linkworthy-embeds.json'), 'utf8'))
		expect(embeds).toHaveLength(7)
		const [charted, ...others] = embeds.filter(({ chart }: { chart?: object }) => chart)
		expect(others).toEqual([])
		expect(await built(`embed/${charted.id}/chart.svg`)).toContain('Behind cars (%)')
		for (const { id } of embeds) {
			expect(await built(`embed/${id}/index.html`)).toContain('content="noindex, indexifembedded"')
			expect(JSON.parse(await built(`embed/${id}/oembed.json`))).toMatchObject({
				provider_name: 'Slow Trams',
			})
		}
	})

	it('have a dialog under each figure and table, found by machines too', async () => {
		const page = await built('blog/how-slow-are-the-trams/index.html')
		// A table that scrolls in its box has it after the box.
		expect(page.match(/<\/(?:figure|div)><!--linkworthy--><div><linkworthy-embed><details/g)).toHaveLength(3)
		expect(page.match(/type="application\/json\+oembed"/g)).toHaveLength(3)
		const records = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? ''
		const types = JSON.parse(records).map((record: { '@type': string }) => record['@type'])
		expect(types.toSorted()).toEqual(['Dataset', 'Dataset', 'ImageObject'])
		expect(page).toContain('<script type="module" src="/embed/linkworthy-embed.js"></script>')
		expect(await built('embed/linkworthy-embed.js')).toContain('customElements.define')
	})

	it('<Embeddable> holds the place of its dialog', async () => {
		const page = await built('tickets-compared/index.html')
		expect(dialogs(page)).toBe(1)
		expect(page).toMatch(/<\/table>\s*<\/div>\s*<linkworthy-embed><!--linkworthy--><details/)
	})

	it('<CiteThis> and <EmbedDialog> stand on their own', async () => {
		const note = await built('blog/a-new-bench/index.html')
		expect(dialogs(note)).toBe(1)
		expect(note).toContain('<summary>Cite this page</summary>')
		expect(note).toMatch(/Halvard, I\. \(2025, \w+ \d+\)\. A new bench/)
		const tool = await built('fare-calculator/index.html')
		expect(tool).toContain('<summary>Link to this calculator</summary>')
		expect(tool).toContain('&#x3C;a href="https://slow-trams.example/fare-calculator/">')
		expect(tool).not.toContain('<!--linkworthy-->')
	})
})

describe('astro build with gates and trouble', () => {
	it('breaks on a page under the score that was asked for, after the report is written', async () => {
		const output = join(temp, 'gated')
		const run = await buildWith({ output, failUnder: 30 }, join(temp, 'dist-gated'))
		expect(run.code).not.toBe(0)
		expect(run.output).toContain('blog/a-new-bench/index.html')
		expect(existsSync(join(output, 'report.json'))).toBe(true)
	})

	it('only warns when the reports cannot be written', async () => {
		const output = join(temp, 'occupied')
		await writeFile(output, 'a file stands where the folder should be')
		const run = await buildWith({ output }, join(temp, 'dist-warned'))
		expect(run).toMatchObject({ code: 0 })
		expect(run.output).toMatch(/\[WARN\] \[linkworthy\].*occupied/)
	})

	it('only warns when the analysis fails', async () => {
		const output = join(temp, 'unused')
		const run = await buildWith({ output, site: 'ftp://slow-trams.example' }, join(temp, 'dist-failed'))
		expect(run).toMatchObject({ code: 0 })
		expect(run.output).toMatch(/\[WARN\] \[linkworthy\] The site was not analysed: Expected an http/)
		expect(existsSync(output)).toBe(false)
	})
})
