// Builds the example as its owner would, with the packages' `dist`: run `tsc -b` first.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Asset, AssetKind, Page, Report } from '@linkworthy/core'
import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser } from '../../packages/reporters/test/browser.ts'
import { type Origin, serveFolder } from '../../scripts/serve-folder.ts'

const root = import.meta.dirname
let temp: string

beforeAll(async () => {
	temp = await mkdtemp(join(tmpdir(), 'linkworthy-vitepress-'))
})
afterAll(() => rm(temp, { recursive: true, force: true }))

/** Runs Node.js in the example's folder and gives what it prints; rejects with that if it fails. */
function runNode(args: readonly string[]): Promise<string> {
	const { promise, resolve, reject } = Promise.withResolvers<string>()
	const env = { ...process.env, NO_COLOR: '1' }
	execFile(process.execPath, args, { cwd: root, env }, (error, stdout, stderr) => {
		if (error) reject(new Error(stdout + stderr))
		else resolve(stdout + stderr)
	})
	return promise
}

const text = (file: string): Promise<string> => readFile(join(temp, file), 'utf8')

describe('vitepress build of the example', () => {
	let output: string
	let report: Report

	beforeAll(async () => {
		// A report of an earlier build must not stand in for this one's.
		await rm(join(root, '.linkworthy'), { recursive: true, force: true })
		output = await runNode([
			'node_modules/vitepress/bin/vitepress.js',
			'build',
			'--outDir',
			join(temp, 'dist'),
		])
		report = JSON.parse(await readFile(join(root, '.linkworthy/report.json'), 'utf8'))
	})

	function page(path: string): Page {
		const found = report.pages.find(({ url }) => url === `https://check-digits.example${path}`)
		if (!found) throw new Error(`no page at ${path}; there are ${report.pages.map(({ url }) => url)}`)
		return found
	}

	const assets = (path: string, kind: AssetKind): readonly Asset[] =>
		page(path).assets.filter((asset) => asset.kind === kind && asset.confidence >= 0.5)

	test('ends with the summary, told once, and its warnings', () => {
		expect(output.match(/\[linkworthy\] 12 pages/g)).toHaveLength(1)
		expect(output).toContain('[linkworthy] Report: .linkworthy/report.html')
		expect(output).toMatch(/\[linkworthy\] docs\/\S+\.md {2}warning {2}/)
	})

	test.each([
		['/', 'docs/index.md', 'home'],
		['/guide/what-is-a-check-digit', 'docs/guide/what-is-a-check-digit.md', 'article'],
		['/what-each-scheme-catches', 'docs/reference/what-each-scheme-catches.md', 'article'],
		['/schemes/luhn', 'docs/schemes/[scheme].md', 'article'],
		['/schemes/ean-13', 'docs/schemes/[scheme].md', 'article'],
		['/de/', 'docs/de/index.md', 'article'],
		['/404.html', null, 'error'],
	])('%s comes from %s', (path, source, role) => {
		expect(page(path)).toMatchObject({ source, role })
		if (source) expect(existsSync(join(root, source))).toBe(true)
	})

	test('reports pages and nothing else, without a failure', () => {
		expect(report.failures).toEqual([])
		expect(report.site).toBe('https://check-digits.example/')
		expect(report.pages).toHaveLength(12)
		expect(page('/de/').lang).toBe('de')
	})

	test.each<[path: string, kind: AssetKind, file: string, line: number, start: string]>([
		['/guide/what-is-a-check-digit', 'diagram', 'guide/what-is-a-check-digit.md', 6, '![A 13-digit'],
		['/guide/what-is-a-check-digit', 'data-table', 'guide/what-is-a-check-digit.md', 18, '| Number'],
		['/what-each-scheme-catches', 'data-table', 'reference/what-each-scheme-catches.md', 11, '| Scheme'],
		['/what-each-scheme-catches', 'chart', 'reference/what-each-scheme-catches.md', 20, '![Bar chart'],
		['/what-each-scheme-catches', 'dataset', 'reference/what-each-scheme-catches.md', 18, '[errors-caught'],
		['/glossary', 'definition', 'reference/glossary.md', 5, 'A digit that is worked out'],
		['/guide/work-one-out', 'definition', 'parts/the-same-in-code.md', 15, 'A **remainder**'],
		['/de/', 'definition', 'de/index.md', 3, 'Eine **Prüfziffer**'],
	])('%s: %s in %s, line %d', async (path, kind, file, line, start) => {
		const [asset] = assets(path, kind)
		expect(asset?.position.file).toBe(`docs/${file}`)
		expect(asset?.position.start.line).toBe(line)
		const lines = (await readFile(join(root, 'docs', file), 'utf8')).split('\n')
		expect(lines[line - 1]).toContain(start)
	})

	test('ranks the page with the data first', () => {
		const best = report.pages.toSorted((a, b) => (b.score?.total ?? 0) - (a.score?.total ?? 0))[0]
		expect(best?.url).toBe('https://check-digits.example/what-each-scheme-catches')
		expect(best?.traits).toContain('original-research')
	})

	test('writes nothing of its own into the published folder', async () => {
		const published = await readdir(join(temp, 'dist'), { recursive: true })
		expect(published.filter((file) => /linkworthy|report|embed/.test(file))).toEqual([])
		expect(await text('dist/index.html')).not.toContain('linkworthy')
	})

	test('without a report of the run before, a page that shows it says so', async () => {
		expect(await text('dist/in-figures.html')).toContain('There is no report yet')
	})

	test('given embeds by the command, which knows nothing of the app, loses no content and says so', async () => {
		await cp(join(temp, 'dist'), join(temp, 'given'), { recursive: true })
		const command = join(root, '../../packages/linkworthy/dist/cli.js')
		const places = ['--manifest', join(temp, 'given.json'), '--output', join(temp, 'given-codes')]
		const address = ['--site', 'https://check-digits.example']
		const told = await runNode([command, 'embed', join(temp, 'given'), ...address, ...places, '--inject'])
		expect(told).toContain('No dialogs in 2 pages that VitePress takes over in the browser')
		expect(told).not.toContain('\nDialogs in')
		const page = 'what-each-scheme-catches'
		expect((await text(`given/${page}.html`)).match(/json\+oembed/g)).toHaveLength(2)
		const browser = await launchBrowser(inject('chromium'))
		const sites = await Promise.all(['dist', 'given'].map((folder) => serveFolder(join(temp, folder))))
		try {
			const tab = await browser.newPage()
			const wrong: string[] = []
			tab.on('console', (message) => {
				if (message.type() === 'error') wrong.push(message.text())
			})
			const shown: string[] = []
			for (const { url } of sites) {
				await tab.goto(`${url}/${page}`)
				await tab.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
				shown.push((await tab.locator('.vp-doc').textContent()) ?? '')
			}
			expect(shown[0]).toContain('Luhn misses one pair only')
			expect(shown[1]).toBe(shown[0])
			expect(wrong).toEqual([])
		} finally {
			await browser.close()
			for (const site of sites) await site.close()
		}
	})
})

describe('built again, below a path, with embeds in its pages', () => {
	let browser: Browser
	let site: Origin

	beforeAll(async () => {
		const embed = { inject: true, manifest: join(temp, 'embeds.json') }
		await runNode([
			'--input-type=module',
			'--eval',
			`
			import { linkworthy } from '@linkworthy/vite'
			import { build } from 'vitepress'
			await build('.', {
				base: '/docs/',
				outDir: ${JSON.stringify(join(temp, 'site/docs'))},
				onAfterConfigResolve(config) {
					config.vite.plugins = [linkworthy({ embed: ${JSON.stringify(embed)} })]
				},
			})`,
		])
		site = await serveFolder(join(temp, 'site'))
		browser = await launchBrowser(inject('chromium'))
	})
	afterAll(async () => {
		await browser?.close()
		await site?.close()
	})

	const data = 'docs/what-each-scheme-catches'

	/** Opens a page and waits until its app runs; nothing may go wrong there. */
	async function open(path: string, look: (tab: Tab) => Promise<void>): Promise<void> {
		const tab = await browser.newPage()
		const wrong: string[] = []
		tab.on('pageerror', (error) => wrong.push(error.message))
		tab.on('console', (message) => {
			if (message.type() === 'error') wrong.push(message.text())
		})
		await tab.goto(`${site.url}/${path}`)
		await tab.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
		await look(tab)
		expect(wrong).toEqual([])
		await tab.close()
	}

	/** What stands in the page's text, by tag; `*` for a dialog that works. */
	const outline = (tab: Tab): Promise<string> =>
		tab
			.locator('.vp-doc > div')
			.evaluate((content) =>
				[...content.children]
					.map((element) => (element.querySelector('linkworthy-embed')?.shadowRoot ? '*' : element.tagName))
					.join(' '),
			)

	const dataOutline = 'H1 P TABLE * P P * H2 P H2 P DIV'
	const guideOutline = 'H1 P P * P DIV H2 TABLE * H2 P'

	test('a page keeps its content and has its dialogs', async () => {
		expect((await text(`site/${data}.html`)).match(/<linkworthy-embed>/g)).toHaveLength(2)
		await open(data, async (tab) => {
			await expect.poll(() => outline(tab)).toBe(dataOutline)
		})
	})

	test('so have pages that the reader goes to within the app, there and back', async () => {
		await open('docs/glossary', async (tab) => {
			await tab.locator('.VPSidebar a', { hasText: 'What each scheme catches' }).click()
			await expect.poll(() => outline(tab)).toBe(dataOutline)
			await tab.locator('.VPSidebar a', { hasText: 'What is a check digit?' }).click()
			await expect.poll(() => outline(tab)).toBe(guideOutline)
			await tab.goBack()
			await expect.poll(() => outline(tab)).toBe(dataOutline)
			await tab.getByRole('button', { name: 'Embed or cite' }).first().click()
			expect(await tab.locator('dialog[open]').count()).toBe(1)
		})
	})

	test('a page shows the report of the run before, to readers with the app and without', async () => {
		const figure = /What each scheme catches: \d+ points, [1-9]\d* things to cite/
		expect(await text('site/docs/in-figures.html')).toMatch(figure)
		await open('docs/in-figures', async (tab) => {
			expect(await tab.locator('.vp-doc').textContent()).toMatch(figure)
		})
	})

	test('no path of the machine gets into what is published', async () => {
		const files = await readdir(join(temp, 'site'), { recursive: true })
		for (const file of files.filter((name) => /\.(?:html|js|json)$/.test(name)))
			expect(await text(join('site', file)), file).not.toContain(root)
	})
})
