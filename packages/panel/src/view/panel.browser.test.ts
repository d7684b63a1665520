import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { violations } from '../../test/axe.ts'
import { browserModules } from '../../test/browser-modules.ts'
import {
	assetWith,
	findingWith,
	launchBrowser,
	type Origin,
	pageWith,
	reportOf,
	scoreOf,
	serve,
} from '../../test/shared.ts'
import type { PanelPage } from '../data/panel-page.ts'
import { toPanelPage } from '../data/to-panel-page.ts'

/** Where the tests leave their pictures of what they saw, if `SCREENSHOTS` names a folder. */
const screenshots = process.env.SCREENSHOTS

const markup = '<img src=x onerror="hacked=1"><script>hacked=1</script>'
const embed = {
	path: 'embeds/a',
	snippets: { figure: `<figure>${markup}</figure>`, markdown: '![A](a.png)' },
}
const assets = [
	assetWith({ id: 'chart-1', selector: '#chart', title: 'Speed by line', points: 4.2, embed }),
	assetWith({ id: 'chart-2', selector: 'details p', title: `Hidden ${markup}`, points: 2 }),
	assetWith({ id: 'chart-3', selector: '#gone', title: 'Gone', points: 1, confidence: 0.4 }),
]
const findings = [
	findingWith({ rule: 'chart-data', gain: 6.2, asset: 'chart-1', level: 'warning' }),
	findingWith({
		rule: 'chart-data',
		gain: 3,
		asset: 'chart-2',
		level: 'warning',
		message: 'The second chart',
	}),
	findingWith({ rule: 'image-alt', gain: 2, asset: null, message: `Found ${markup}`, level: 'error' }),
	findingWith({ rule: 'stat-source', gain: 0, asset: null, docs: 'javascript:hacked=1' }),
]
const found = toPanelPage(
	reportOf([pageWith({ title: `Trams ${markup}`, score: scoreOf(47), assets, findings })]),
)
const fixed: PanelPage = { ...found, findings: found.findings.slice(1), stepCount: 1 }

let browser: Browser
let site: Origin

beforeAll(async () => {
	browser = await launchBrowser(inject('chromium'))
	const files = new Map(browserModules())
	files.set(
		'/index.html',
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trams</title>
		<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'">
		<meta name="viewport" content="width=device-width">
		<style>html { font-size: 62.5%; color-scheme: light dark } * { color: fuchsia; text-transform: uppercase } main { height: 400vh }</style></head>
		<body><main><h1>Trams</h1><figure id="chart" style="margin-top: 200vh; height: 200px">Chart</figure>
		<details><summary>More</summary><p>Second chart</p></details></main>
		<script type="module">
			import { mountPanel, renderedPage } from '/browser.js'
			const host = document.createElement('div')
			host.dataset.linkworthy = ''
			document.body.append(host)
			const root = host.attachShadow({ mode: 'open' })
			window.opened = []
			window.panel = mountPanel(root, { openEditor: (place) => opened.push(place), onClose: () => { host.hidden = true } })
			window.renderedPage = renderedPage
		</script></body></html>`,
	)
	site = await serve(files)
	if (screenshots) await mkdir(screenshots, { recursive: true })
})

afterAll(async () => {
	await browser?.close()
	await site?.close()
})

/** Runs with the panel on a page, in which nothing may go wrong. */
async function onPage(
	run: (page: Page) => Promise<void>,
	options: BrowserContextOptions = {},
): Promise<void> {
	const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options })
	const page = await context.newPage()
	page.setDefaultTimeout(5000)
	const troubles: string[] = []
	page.on('console', (message) => troubles.push(message.text()))
	page.on('pageerror', (error) => troubles.push(error.message))
	try {
		await page.goto(site.url)
		await page.waitForFunction('window.panel')
		await show(page, found)
		await run(page)
		expect(await page.evaluate('"hacked" in window')).toBe(false)
		expect(troubles).toEqual([])
	} finally {
		await context.close()
	}
}

const show = (page: Page, data: PanelPage) => page.evaluate(`panel.show(${JSON.stringify(data)})`)
const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Linkworthy' })
const frame = (page: Page) => page.locator('.frame').boundingBox()

const views = [320, 1200].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

describe.each(views)('in $width px, $colorScheme', ({ width, colorScheme }) => {
	test('it fits, and has nothing that axe complains of', async () => {
		await onPage(
			async (page) => {
				const panel = panelOf(page)
				for (const part of ['closed', 'open']) {
					if (part === 'open')
						for (const summary of await panel.locator('summary').all()) await summary.click()
					if (screenshots)
						await page.screenshot({ path: join(screenshots, `panel-${width}-${colorScheme}-${part}.png`) })
					expect(await violations(page)).toEqual([])
					expect(await panel.locator('.body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(
						true,
					)
				}
			},
			{ viewport: { width, height: 900 }, colorScheme },
		)
	})
})

test('it tells the score, what to do next and the assets, in order', async () => {
	await onPage(async (page) => {
		const panel = panelOf(page)
		expect(await panel.locator('.total').textContent()).toBe('47 of 100')
		expect(await panel.locator('.findings > ol > li > .gain').allTextContents()).toEqual([
			'+6 points',
			'+2 points',
		])
		expect(await panel.locator('.asset .title').allTextContents()).toEqual([
			'Speed by line',
			`Hidden ${markup}`,
			'Gone',
		])
		expect(await panel.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
			'Worth doing next',
			'2 assets',
		])
		expect(await panel.locator('a[href^="javascript"]').count()).toBe(0)
	})
})

test('an asset is framed under the pointer and the focus, and a click scrolls to it', async () => {
	await onPage(async (page) => {
		const panel = panelOf(page)
		const chart = panel.getByRole('button', { name: 'Speed by line' })
		expect(await frame(page)).toBeNull()
		await chart.click()
		await expect.poll(async () => (await page.locator('#chart').boundingBox())?.y).toBeGreaterThan(200)
		const framedAt = async () => {
			const [box, chart] = [await frame(page), await page.locator('#chart').boundingBox()]
			return box && chart && chart.y - box.y
		}
		await expect.poll(framedAt).toBe(4)
		await page.mouse.move(10, 10)
		await chart.blur()
		expect(await frame(page)).toBeNull()
		await panel.getByRole('button', { name: 'Hidden' }).focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => page.locator('main details p').isVisible()).toBe(true)
		await panel.getByRole('button', { name: 'Gone' }).click()
		expect(await panel.getByText('This is no longer on the page.').isVisible()).toBe(true)
	})
})

test('a newer answer keeps what is open, focused and scrolled to', async () => {
	await onPage(async (page) => {
		const panel = panelOf(page)
		await panel.getByText('How it comes about').click()
		await panel.getByText('Embed codes').click()
		const copy = panel.getByRole('button', { name: 'Copy Markdown' })
		await copy.focus()
		const scrolled = () => panel.locator('.body').evaluate((body) => body.scrollTop)
		const before = await scrolled()
		await page.evaluate('panel.showWorking()')
		expect(await panel.getByText('Reading the page again…').isVisible()).toBe(true)
		await show(page, fixed)
		expect(await panel.locator('.gain').first().textContent()).toBe('+2 points')
		expect(await copy.evaluate((button) => button.matches(':focus'))).toBe(true)
		expect(await scrolled()).toBe(Math.min(before, await scrolled()))
		expect(await panel.locator('details[open]').count()).toBe(2)
		await panel.getByRole('button', { name: 'Gone' }).focus()
		await show(page, { ...fixed, assets: [] })
		expect(await panel.locator('h2').evaluate((heading) => heading.matches(':focus'))).toBe(true)
	})
})

test('a reload of the page keeps what is open and scrolled to', async () => {
	await onPage(
		async (page) => {
			const panel = panelOf(page)
			for (const summary of await panel.locator('summary').all()) await summary.click()
			const body = panel.locator('.body')
			await body.evaluate((element) => element.scrollTo(0, 120))
			await page.reload()
			await page.waitForFunction('window.panel')
			await show(page, fixed)
			expect(await panel.locator('details[open]').count()).toBe(3)
			expect(await body.evaluate((element) => element.scrollTop)).toBe(120)
			expect(await page.evaluate('document.activeElement === document.body')).toBe(true)
		},
		{ viewport: { width: 1200, height: 500 } },
	)
})

test('it opens the line, copies the code, and Escape closes it', async () => {
	await onPage(
		async (page) => {
			const panel = panelOf(page)
			await panel.locator('.asset .place').first().click()
			expect(await page.evaluate('opened')).toEqual([{ file: 'src/a.md', line: 7, column: 1 }])
			await panel.getByText('Embed codes').click()
			await panel.getByRole('button', { name: 'Copy HTML figure' }).click()
			await expect.poll(() => panel.getByText('Copied', { exact: true }).count()).toBe(2)
			expect(await page.evaluate('navigator.clipboard.readText()')).toBe(embed.snippets.figure)
			await page.keyboard.press('Escape')
			expect(await panel.isVisible()).toBe(false)
		},
		{ permissions: ['clipboard-read', 'clipboard-write'] },
	)
})

test('what went wrong is one line above what was found', async () => {
	await onPage(async (page) => {
		await page.evaluate("panel.showProblem('No answer from the dev server.')")
		const panel = panelOf(page)
		expect(await panel.getByText('No answer from the dev server.').isVisible()).toBe(true)
		expect(await panel.locator('.asset').count()).toBe(3)
		await page.evaluate('panel.clear()')
		expect(await panel.locator('.asset').count()).toBe(0)
		await page.evaluate('panel.remove()')
		expect(await panel.count()).toBe(0)
	})
})

test('the page is read as it stands, without what dev tools put into it', async () => {
	await onPage(async (page) => {
		const rendered = await page.evaluate<{ text: string; path: string }>(() => {
			document.body.insertAdjacentHTML(
				'beforeend',
				`<astro-island props="{&quot;a&quot;:1}" ssr><p data-astro-source-file="/x/a.astro" data-astro-source-loc="1:2" id="added">An island</p></astro-island>
				<astro-dev-toolbar></astro-dev-toolbar><vite-error-overlay></vite-error-overlay>
				<style data-vite-dev-id="/src/a.css">p { color: red }</style><script type="module" src="/@vite/client"></script>`,
			)
			return (
				window as unknown as { renderedPage: (page: Document) => { text: string; path: string } }
			).renderedPage(document)
		})
		expect(rendered.path).toBe('/')
		expect(rendered.text).toMatch(/^<!doctype html><html lang="en">/)
		expect(rendered.text).toContain('<astro-island ssr=""><p id="added">An island</p></astro-island>')
		expect(rendered.text).not.toMatch(
			/astro-dev-toolbar|overlay|data-vite-dev-id|@vite|data-linkworthy|source-loc/,
		)
	})
})
