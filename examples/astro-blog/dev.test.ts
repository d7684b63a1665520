// Opens the example in `astro dev` as its author would, with the packages' `dist`: run `tsc -b` first.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from '../../packages/panel/test/axe.ts'
import { launchBrowser } from '../../packages/reporters/test/browser.ts'

/** Where the tests leave their pictures of what they saw, if `SCREENSHOTS` names a folder. */
const screenshots = process.env.SCREENSHOTS

const example = fileURLToPath(new URL('.', import.meta.url))
const poll = { timeout: 20_000, interval: 100 }

/** The way to the panel through the toolbar's shadow roots. */
const panelHost = [
	'astro-dev-toolbar',
	'astro-dev-toolbar-app-canvas[data-app-id="linkworthy"]',
	'[data-linkworthy]',
]

/** An island that only the browser renders. */
const island = {
	'vanilla/integration.mjs': `
		export default { name: 'vanilla', hooks: { 'astro:config:setup': ({ addRenderer }) => addRenderer({
			name: 'vanilla',
			clientEntrypoint: new URL('./client.mjs', import.meta.url).href,
			serverEntrypoint: new URL('./server.mjs', import.meta.url).href,
		}) } }`,
	'vanilla/client.mjs': 'export default (element) => (Component) => Component(element)',
	'vanilla/server.mjs':
		"export default { check: () => false, renderToStaticMarkup: async () => ({ html: '' }) }",
	'src/components/counts.js': `
		const row = (month, at) => '<tr><th>' + month + '</th><td>' + (1200 + 37 * at) + '</td><td>' + (88 - at) + ' %</td></tr>'
		export default (element) => {
			element.innerHTML = '<table id="counts"><caption>Riders counted on Line 3 by month, 2025</caption><thead><tr><th>Month</th><th>Riders</th><th>On time</th></tr></thead><tbody>'
				+ ['January', 'February', 'March', 'April', 'May', 'June'].map(row).join('') + '</tbody></table>'
		}`,
	'src/pages/riders.astro': `---
import counts from '../components/counts.js'
import Page from '../layouts/Page.astro'
---
<Page title="Riders of Line 3" description="Counted by month">
	<h1>Riders of Line 3</h1>
	<p>We counted the riders of Line 3 at Mill Street in every month of the first half of 2025, from six in the morning to midnight.</p>
	<counts client:only="vanilla" />
	<p>Counted by two people at the stop, on the first Tuesday of each month.</p>
</Page>`,
}

let root: string
let server: ChildProcess
let address: string
let browser: Browser
let page: Page
let panel: Locator
let app: Locator
const troubles: string[] = []

beforeAll(async () => {
	// Inside the workspace, beyond which Vite serves no files.
	root = await mkdtemp(join(example, 'dev-copy-'))
	for (const part of ['public', 'src', 'package.json', 'tsconfig.json'])
		await cp(join(example, part), join(root, part), { recursive: true })
	await put(
		'astro.config.mjs',
		(await read('../astro.config.mjs'))
			.replace('[linkworthy', '[vanilla, linkworthy')
			.replace('import', "import vanilla from './vanilla/integration.mjs'\nimport"),
	)
	for (const [path, text] of Object.entries(island))
		await put(path, text.replace('<counts', '<Counts').replace('import counts', 'import Counts'))
	const layout = await read('src/layouts/Page.astro')
	await put(
		'src/layouts/Page.astro',
		layout
			.replace('---', "---\nimport { ClientRouter } from 'astro:transitions'")
			.replace('<head>', '<head><ClientRouter />'),
	)
	const editor = `#!${process.execPath}\nrequire('node:fs').appendFileSync(${JSON.stringify(join(root, 'opened.txt'))}, process.argv.slice(2).join(' '))`
	await put('editor.cjs', editor)
	await chmod(join(root, 'editor.cjs'), 0o755)
	address = await startServer()
	browser = await launchBrowser(inject('chromium'))
	const context = await browser.newContext({
		viewport: { width: 1280, height: 860 },
		permissions: ['clipboard-read', 'clipboard-write'],
		reducedMotion: 'reduce',
	})
	page = await context.newPage()
	page.setDefaultTimeout(20_000)
	page.on('pageerror', ({ message }) => troubles.push(message))
	panel = page.getByRole('dialog', { name: 'Linkworthy' })
	app = page.locator('astro-dev-toolbar').locator('button[data-app-id="linkworthy"]')
	if (screenshots) await mkdir(screenshots, { recursive: true })
})

afterAll(async () => {
	await browser?.close()
	server?.kill()
	await rm(root, { recursive: true, force: true })
})

const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8')

async function put(path: string, text: string): Promise<void> {
	await mkdir(join(root, path, '..'), { recursive: true })
	await writeFile(join(root, path), text)
}

function startServer(): Promise<string> {
	const { promise, resolve, reject } = Promise.withResolvers<string>()
	// Astro and Vite behave differently where they think themselves tested.
	const { NODE_ENV, VITEST, ...rest } = process.env
	const env = {
		...rest,
		ASTRO_TELEMETRY_DISABLED: '1',
		NO_COLOR: '1',
		LAUNCH_EDITOR: join(root, 'editor.cjs'),
	}
	server = spawn(
		process.execPath,
		[join(example, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'],
		{
			cwd: root,
			env,
		},
	)
	let output = ''
	const onData = (chunk: Buffer) => {
		output += chunk
		const [, found] = /Local\s+(http:\/\/\S+?)\/?\s/.exec(output) ?? []
		if (found) resolve(found)
	}
	server.stdout?.on('data', onData)
	server.stderr?.on('data', onData)
	server.on('exit', () => reject(new Error(output)))
	return promise
}

const gains = () => panel.locator('.findings .finding').allTextContents()
const picture = async (name: string) => {
	if (screenshots) await page.screenshot({ path: join(screenshots, `toolbar-${name}.png`) })
}

describe('a page in astro dev', () => {
	it('has an app in the toolbar, marked where there is something to do, and nothing pops up', async () => {
		await page.goto(`${address}/blog/waiting-in-the-rain/`)
		await app.waitFor({ state: 'attached' })
		await expect.poll(() => app.locator('.notification').getAttribute('data-level'), poll).toBe('warning')
		expect(await panel.isVisible()).toBe(false)
	})

	it('is told of by score, steps and assets, with lines of its Markdown', async () => {
		await page.mouse.move(640, 855)
		await app.click()
		await expect.poll(() => panel.locator('.total').textContent(), poll).toMatch(/^\d\d of 100$/)
		expect(await panel.locator('.findings > ol .finding').first().textContent()).toMatch(/without its data/)
		const chart = panel.locator('.asset').filter({ hasText: 'chart' }).first()
		expect(await chart.locator('.place').textContent()).toContain('waiting-in-the-rain.md:10')
		await panel.getByText('How it comes about').click()
		expect(
			await panel.getByText('Links from other pages are judged in the report after a build').isVisible(),
		).toBe(true)
		await picture('page')
		expect(await violations(page, panelHost)).toEqual([])
	})

	it('has its assets framed under the pointer, and scrolled to', async () => {
		const last = panel.locator('.asset').last().getByRole('button').first()
		await last.click()
		await expect.poll(() => page.locator('.frame').isVisible(), poll).toBe(true)
		const frame = await page.locator('.frame').boundingBox()
		expect(frame?.y).toBeGreaterThan(0)
		expect(frame?.y).toBeLessThan(860)
		await picture('frame')
	})

	it('opens in the editor at the line', async () => {
		await panel.locator('.asset .place').filter({ hasText: ':10' }).first().click()
		const opened = () => read('opened.txt').catch(() => '')
		await expect.poll(opened, poll).toBe(`${join(root, 'src/content/blog/waiting-in-the-rain.md')} 10 1`)
	})

	it('gives its embed codes', async () => {
		await panel.getByText('Embed codes').first().click()
		await panel.getByRole('button', { name: 'Copy Markdown' }).first().click()
		await expect
			.poll(() => page.evaluate('navigator.clipboard.readText()'), poll)
			.toContain('https://slow-trams.example/charts/waiting-rain.svg')
	})

	it('loses a finding when its Markdown is mended, and the panel stays open', async () => {
		const file = 'src/content/blog/waiting-in-the-rain.md'
		const table =
			'\n| Hour | Dry, min | Wet, min |\n|---|---|---|\n| 7:00 | 4.1 | 5.2 |\n| 8:00 | 3.8 | 4.9 |\n| 9:00 | 3.9 | 4.7 |\n'
		await put(file, (await read(file)).replace(/(<img[^\n]*\n)/, `$1${table}`))
		await expect.poll(async () => (await gains()).join(), poll).not.toMatch(/without its data/)
		await expect.poll(gains, poll).not.toEqual([])
		expect(await panel.isVisible()).toBe(true)
		expect(await panel.locator('.asset').allTextContents()).toContainEqual(
			expect.stringContaining('data table'),
		)
	})

	it('is followed by the panel when the router shows another one', async () => {
		await page.evaluate('window.sameDocument = true')
		await page.locator('main').press('Home')
		await page.getByRole('link', { name: 'Tickets' }).click()
		await expect.poll(() => panel.locator('.page-title').textContent(), poll).toMatch(/tickets/)
		expect(await page.evaluate('window.sameDocument')).toBe(true)
		const place = panel.locator('.asset').filter({ hasText: 'comparison table' }).locator('.place')
		expect(await place.textContent()).toMatch(/tickets-compared\.astro:\d+/)
		await page.goBack()
		await expect.poll(() => panel.locator('.page-title').textContent(), poll).toMatch(/Waiting/)
	})

	it('is told of in each window by itself', async () => {
		const other = await page.context().newPage()
		try {
			await other.goto(`${address}/glossary/`)
			await other.locator('astro-dev-toolbar button[data-app-id="linkworthy"]').waitFor({ state: 'attached' })
			await other.mouse.move(640, 855)
			await other.locator('astro-dev-toolbar button[data-app-id="linkworthy"]').click()
			const title = (window: Page) =>
				window.getByRole('dialog', { name: 'Linkworthy' }).locator('.page-title')
			await expect.poll(() => title(other).textContent(), poll).toMatch(/Glossary/)
			expect(await title(page).textContent()).toMatch(/Waiting/)
		} finally {
			await other.close()
		}
	})

	it('counts what an island renders in the browser, and nothing of the toolbar', async () => {
		await page.goto(`${address}/riders/`)
		const table = panel.locator('.asset').filter({ hasText: 'Riders counted on Line 3' })
		await expect.poll(() => table.count(), poll).toBe(1)
		await table.getByRole('button').first().hover()
		const [frame, shown] = [
			await page.locator('.frame').boundingBox(),
			await page.locator('#counts').boundingBox(),
		]
		expect(frame?.height).toBeCloseTo((shown?.height ?? 0) + 8)
		await picture('island')
		expect(troubles).toEqual([])
	})

	it('closes with Escape, and the focus goes back to the toolbar', async () => {
		await panel.getByRole('button', { name: 'Close' }).focus()
		await page.keyboard.press('Escape')
		await expect.poll(() => panel.isVisible(), poll).toBe(false)
		expect(await app.evaluate((button) => button.matches(':focus'))).toBe(true)
	})
})
