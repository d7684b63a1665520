import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { linkworthy } from '@linkworthy/vite'
import type { Browser, Page } from 'playwright-core'
import { createLogger, createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { launchBrowser } from '../../packages/embed/test/host.ts'
import config from './vite.config.js'

/** Where the tests leave their pictures of what they saw, if `SCREENSHOTS` names a folder. */
const screenshots = process.env.SCREENSHOTS

const place = 'high-water-2024/index.html'
const alt = 'alt="Bar chart'
const lines: string[] = []
const edited: string[] = []
let root: string
let server: ViteDevServer
let browser: Browser
let home: string

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'vite-pages-'))
	const left = new Set(['node_modules', 'dist', '.linkworthy'])
	await cp(import.meta.dirname, root, { recursive: true, filter: (path) => !left.has(basename(path)) })
	const customLogger = createLogger('silent')
	for (const level of ['info', 'warn', 'error'] as const) {
		customLogger[level] = (message) => {
			lines.push(`${level} ${message}`)
		}
	}
	server = await createServer({
		...config,
		root,
		base: '/almanac/',
		configFile: false,
		customLogger,
		server: { host: '127.0.0.1', port: 0 },
		// The packages are tested as source, without a build.
		resolve: { conditions: ['linkworthy-source', 'module', 'browser', 'development|production'] },
		plugins: [
			linkworthy({ site: 'https://tides.example', overlay: true }),
			{
				name: 'no-editor',
				configureServer: ({ middlewares }) => {
					middlewares.use('/almanac/__open-in-editor', ({ url = '' }, response) => {
						edited.push(new URL(url, 'http://localhost').searchParams.get('file') ?? '')
						response.end()
					})
				},
			},
		],
	})
	await server.listen()
	home = server.resolvedUrls?.local[0] ?? ''
	browser = await launchBrowser(inject('chromium'))
	if (screenshots) await mkdir(screenshots, { recursive: true })
})

afterAll(async () => {
	await browser?.close()
	await server?.close()
	await rm(root, { recursive: true })
})

const warnings = () => lines.filter((line) => line.includes('[linkworthy]') && line.startsWith('warn'))

async function shot(page: Page, name: string): Promise<void> {
	if (screenshots) await page.screenshot({ path: join(screenshots, `vite-overlay-${name}.png`) })
}

test('a page is told in the terminal and in the browser through edit, warning, fix and gone', async () => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
	const wrong: string[] = []
	page.on('pageerror', (error) => wrong.push(error.message))
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text())
	})
	const button = page.getByRole('button', { name: /^Linkworthy: score \d+ of 100/ })
	const panel = page.getByRole('dialog', { name: 'Linkworthy' })
	const finding = panel.getByText(/without an alternative text/)

	await page.goto(`${home}high-water-2024/`)
	await button.waitFor()
	await vi.waitFor(() => expect(warnings().length).toBeGreaterThan(0), 20_000)
	expect(await panel.isVisible()).toBe(false)
	await shot(page, 'closed')
	const before = warnings()
	expect(before.length).toBeLessThanOrEqual(5)

	await button.press('Enter')
	await panel.waitFor()
	expect(await button.getAttribute('aria-expanded')).toBe('true')
	expect(await finding.count()).toBe(0)
	await shot(page, 'open')

	const written = await readFile(join(root, place), 'utf8')
	expect(written).toContain(alt)
	const line = written.slice(0, written.indexOf('<figure id="largest-surge"')).split('\n').length
	await writeFile(join(root, place), written.replace(alt, 'data-was="Bar chart'))
	await finding.first().waitFor({ state: 'attached' })
	await panel.getByText(/more findings$/).click()
	const told = () => warnings().filter((warning) => /without an alternative text/.test(warning))
	await vi.waitFor(() => expect(told()).toHaveLength(1), 20_000)
	expect(told()[0]).toContain(`[linkworthy] ${place}:${line}:`)
	expect(told()[0]).toMatch(/\n {2}\d+ │ .*<figure.*\n +│ +\^+\n {2}https:\S+$/)
	await finding.first().scrollIntoViewIfNeeded()
	await finding.first().hover()
	await shot(page, 'warning')
	const opener = panel.getByRole('button', { name: `Open in the editor: ${basename(place)}:${line}` })
	await opener.first().click()
	await vi.waitFor(() => expect(edited[0]).toMatch(new RegExp(`^${root}/${place}:${line}:\\d+$`)))

	await writeFile(join(root, place), written)
	await finding.first().waitFor({ state: 'detached' })
	await button.waitFor()
	await vi.waitFor(
		() =>
			expect(lines.filter((text) => text.startsWith('info [linkworthy] fixed:  ')).join('\n')).toContain(
				'picture-alt',
			),
		20_000,
	)
	expect(await panel.isVisible()).toBe(true)
	await page.emulateMedia({ colorScheme: 'dark' })
	await shot(page, 'fixed-dark')
	expect(new Set(warnings()).size).toBe(warnings().length)

	await panel.getByRole('button', { name: 'Close' }).press('Escape')
	expect(await panel.isVisible()).toBe(false)
	expect(
		await button.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element),
	).toBe(true)
	expect(wrong).toEqual([])
	await page.close()
})
