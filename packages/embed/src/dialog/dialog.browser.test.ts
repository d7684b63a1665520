import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launchBrowser, type Origin, serve } from '../../test/host.ts'
import { chart, page as pageOf } from '../../test/report.ts'
import { embedAddresses } from '../page/addresses.ts'
import { embedPage } from '../page/embed-page.ts'
import { citation } from '../records/citation.ts'
import { snippets } from '../snippets/snippets.ts'
import type { FramedContent } from '../subject/content.ts'
import { type Subject, subjectOf } from '../subject/subject.ts'
import { dialogMarkup } from './dialog.ts'

/** Where the tests leave their pictures of what they saw, if `SCREENSHOTS` names a folder. */
const screenshots = process.env.SCREENSHOTS

const facts = {
	siteName: 'Tide Almanac',
	licence: 'CC-BY',
	licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
}
const rows = ['January', 'February', 'March'].map(
	(month, at) => `<tr><td>${month}</td><td>${3 + at / 10}</td></tr>`,
)
const table = `<table><tr><th>Month</th><th>High water, m</th></tr>${rows.join('')}</table>`
const subjects: Readonly<Record<string, Subject>> = {
	chart: subjectOf(chart(), pageOf([], { facts })) as Subject,
	table: subjectOf(chart({ kind: 'data-table', src: null, title: 'High water, "mean" & <b>' }), pageOf([]), {
		markup: table,
	}) as Subject,
}
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450"><rect width="800" height="450" fill="#cde"/><text x="40" y="80" font-size="40">High water by month</text></svg>`

let browser: Browser
let site: Origin

beforeAll(async () => {
	browser = await launchBrowser(inject('chromium'))
	const files = new Map([['/img/high-water.svg', picture]])
	site = await serve(files)
	/** Everything as it is published, but for the address: a site with https cannot be had on this machine. */
	const put = (path: string, text: string) =>
		files.set(path, text.replaceAll('https://tides.example', site.url))
	const element = new URL('../../element/linkworthy-embed.js', import.meta.url)
	put('/embed/linkworthy-embed.js', await readFile(element, 'utf8'))
	const dialogs = Object.entries(subjects).map(([id, subject]) => {
		const addresses = embedAddresses(new URL('https://tides.example/'), id)
		put(`/embed/${id}/index.html`, embedPage(subject, subject.content as FramedContent, addresses))
		return dialogMarkup(subject, {
			snippets: snippets(subject, { embedPage: addresses.page, rel: id === 'table' ? 'nofollow' : 'none' }),
			citation: citation(subject, id),
			data: id === 'table' ? addresses.data : null,
		})
	})
	put(
		'/index.html',
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tides</title>
		<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'">
		<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
		<script type="module" src="/embed/linkworthy-embed.js"></script></head>
		<body><main><h1>Tides of the quay</h1><p>Before.</p>${dialogs.join('<p>Between.</p>')}<p>After.</p></main></body></html>`,
	)
	if (screenshots) await mkdir(screenshots, { recursive: true })
})

afterAll(async () => {
	await browser?.close()
	await site?.close()
})

/** Runs with a window on the page, in which nothing may go wrong. */
async function onPage(
	run: (page: Page) => Promise<void>,
	options: BrowserContextOptions = {},
): Promise<void> {
	const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options })
	const page = await context.newPage()
	page.setDefaultTimeout(5000)
	const troubles: string[] = []
	page.on('console', (message) => {
		// A browser notes that a frame without `allow-scripts` ran none, which is what it is for.
		if (!/^Blocked script execution in .* is not set\.$/.test(message.text())) troubles.push(message.text())
	})
	page.on('pageerror', (error) => troubles.push(error.message))
	try {
		await page.goto(site.url)
		await run(page)
		expect(troubles).toEqual([])
	} finally {
		await context.close()
	}
}

const open = async (page: Page, at = 0) => {
	await page.getByRole('button', { name: 'Embed or cite' }).nth(at).click()
	return page.getByRole('dialog')
}
const code = (page: Page) => page.getByRole('dialog').getByLabel('Code', { exact: true }).inputValue()
const tab = (page: Page, name: string) => page.getByRole('dialog').getByRole('tab', { name, exact: true })

/** What axe finds wrong. */
async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source)
	const { violations } = await page.evaluate<AxeResults>('axe.run({ iframes: false })')
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

const views = [320, 1200].flatMap((width) =>
	(['light', 'dark'] as const).flatMap((colorScheme) =>
		[true, false].map((javaScriptEnabled) => ({ width, colorScheme, javaScriptEnabled })),
	),
)

describe.each(views)('in $width px, $colorScheme, scripts $javaScriptEnabled', ({ width, ...options }) => {
	const view = { viewport: { width, height: 900 }, ...options }

	test('it fits, holds every code, and has nothing that axe complains of', async () => {
		await onPage(async (page) => {
			const names = options.javaScriptEnabled ? ['Embed', 'Image', 'Markdown', 'Cite'] : ['all']
			if (options.javaScriptEnabled) await open(page)
			else await page.locator('summary').first().click()
			for (const name of names) {
				if (options.javaScriptEnabled) await tab(page, name).click()
				await page.waitForTimeout(200)
				if (screenshots) {
					const path = join(screenshots, `dialog-${width}-${options.colorScheme}-${name}.png`)
					await page.screenshot({ path, fullPage: !options.javaScriptEnabled })
				}
				expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
				if (options.javaScriptEnabled) {
					expect(await violations(page)).toEqual([])
					const dialog = page.getByRole('dialog')
					expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
				}
			}
			if (options.javaScriptEnabled) return
			const codes = await page.locator('details').first().locator('textarea').all()
			expect(codes.length).toBe(11)
			for (const field of codes) expect(await field.isVisible()).toBe(true)
			expect(await page.getByLabel('APA').first().inputValue()).toContain('High water by month [Chart]')
		}, view)
	})
})

test('the markup itself, before the script ran, has nothing that axe complains of', async () => {
	await onPage(async (page) => {
		await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
		await page.reload()
		await page.locator('summary').first().click()
		expect(await page.locator('textarea').first().isVisible()).toBe(true)
		expect(await violations(page)).toEqual([])
	})
})

test('a dialog has the tabs that the asset has codes for, and says the terms', async () => {
	await onPage(async (page) => {
		const dialog = await open(page, 1)
		expect(await dialog.getByRole('tab').allTextContents()).toEqual(['Embed', 'Markdown', 'Cite', 'Data'])
		expect(await page.getByRole('dialog', { name: 'Embed or cite High water, "mean" & <b>' }).count()).toBe(1)
		expect(await dialog.textContent()).toContain('No licence is stated')
		await tab(page, 'Data').click()
		expect(await code(page)).toBe(`${site.url}/embed/table/data.csv`)
		expect(await dialog.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe(await code(page))
		await page.keyboard.press('Escape')
		const first = await open(page)
		expect(await first.getByRole('link', { name: 'CC BY' }).getAttribute('href')).toBe(facts.licenceUrl)
	})
})

test('the keyboard opens it, walks through the tabs, and closes it; focus returns', async () => {
	await onPage(async (page) => {
		await page.keyboard.press('Tab')
		await page.keyboard.press('Enter')
		const dialog = page.getByRole('dialog')
		await expect.poll(() => dialog.isVisible()).toBe(true)
		await tab(page, 'Embed').focus()
		const selected = () => dialog.locator('[aria-selected=true]:focus').textContent()
		await page.keyboard.press('ArrowRight')
		expect(await selected()).toBe('Image')
		await page.keyboard.press('ArrowLeft')
		await page.keyboard.press('ArrowLeft')
		expect(await selected()).toBe('Cite')
		await page.keyboard.press('Home')
		expect(await selected()).toBe('Embed')
		await page.keyboard.press('End')
		expect(await selected()).toBe('Cite')
		expect(await dialog.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe('tab-3')
		expect(await dialog.locator('[role=tab][tabindex="0"]').count()).toBe(1)
		await page.keyboard.press('Escape')
		expect(await dialog.isVisible()).toBe(false)
		const focused = 'document.activeElement.shadowRoot.activeElement.textContent'
		expect(await page.evaluate(focused)).toBe('Embed or cite')
	})
})

test('rel and width are the choice of whoever embeds: code and preview follow', async () => {
	await onPage(async (page) => {
		const dialog = await open(page)
		const frame = dialog.locator('.preview iframe')
		expect(await code(page)).toMatch(/<a href="[^"]+">/)
		expect(await code(page)).toContain('max-width: 800px; aspect-ratio: 800 / 502')
		await dialog.getByLabel('Let search engines follow the link').selectOption('sponsored')
		await dialog.getByLabel('Width').selectOption('480')
		expect(await code(page)).toMatch(/<a href="[^"]+" rel="sponsored">Tides of the quay/)
		expect(await code(page)).toContain('width="480" height="301"')
		expect(await code(page)).toContain('max-width: 480px; aspect-ratio: 800 / 502')
		expect((await frame.boundingBox())?.width).toBe(480)
		expect(await page.frameLocator('.preview iframe').locator('img').isVisible()).toBe(true)
		await dialog.getByLabel('Kind').selectOption({ label: 'WordPress' })
		expect(await code(page)).toMatch(/^<blockquote><a href="[^"]+">/)
		expect(await dialog.getByLabel('Width').isVisible()).toBe(false)
		await dialog.getByLabel('Let search engines').selectOption('nofollow')
		expect(await code(page)).toMatch(/^<blockquote><a href="[^"]+" rel="nofollow">/)
		await tab(page, 'Image').click()
		await dialog.getByLabel('Width').selectOption('320')
		expect(await code(page)).toContain('width="320" height="180"')
		const image = dialog.locator('.preview img')
		await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(800)
		expect((await image.boundingBox())?.width).toBe(320)
		await page.keyboard.press('Escape')
		await open(page, 1)
		expect(await page.getByRole('dialog').getByLabel('Let search').inputValue()).toBe('nofollow')
		expect(await code(page)).toContain('rel="nofollow"')
	})
})

test('the code is copied, which the button says for a while', async () => {
	await onPage(
		async (page) => {
			const dialog = await open(page)
			await dialog.getByRole('button', { name: 'Copy' }).click()
			await expect.poll(() => dialog.locator('.copy').textContent()).toBe('Copied')
			expect(await dialog.getByRole('status').textContent()).toBe('Copied')
			expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await code(page))
			await tab(page, 'Cite').click()
			expect(await dialog.locator('.copy').textContent()).toBe('Copy')
		},
		{ permissions: ['clipboard-read', 'clipboard-write'] },
	)
})

test('what a code says never runs in the preview', async () => {
	await onPage(async (page) => {
		await page.evaluate(() => {
			const hostile = `<!-- x --><a href="javascript:alert(1)">a</a><img src="/img/high-water.svg" onerror="alert(1)" onload="alert(1)"><iframe srcdoc="<script>parent.hacked = 1</script>"></iframe><script>hacked = 1</script>`
			const element = document.createElement('linkworthy-embed')
			element.innerHTML =
				'<details><summary>Hostile</summary><fieldset><legend>X</legend><label>x<textarea></textarea></label></fieldset></details>'
			const field = element.querySelector('textarea')
			if (field) field.defaultValue = hostile
			document.body.append(element)
		})
		await page.getByRole('button', { name: 'Hostile' }).click()
		const preview = page.getByRole('dialog').locator('.preview')
		await preview.locator('img').waitFor()
		await page.waitForTimeout(200)
		expect(await page.evaluate('"hacked" in window')).toBe(false)
		expect(await preview.innerHTML()).not.toMatch(/javascript:|srcdoc|onload|<script/)
	})
})

test('on a page in another language it speaks that language, in ASCII or not', async () => {
	await onPage(async (page) => {
		const subject = subjectOf(chart(), pageOf([], { lang: 'de-AT', facts })) as Subject
		await page.evaluate(
			(markup) => document.body.insertAdjacentHTML('beforeend', markup),
			dialogMarkup(subject, { citation: citation(subject, 'chart') }),
		)
		await page.getByRole('button', { name: 'Einbetten oder zitieren' }).click()
		const dialog = page.getByRole('dialog')
		expect(await dialog.getByRole('button', { name: 'Schließen' }).isVisible()).toBe(true)
		expect(await dialog.getAttribute('lang')).toBe('de')
		expect(await dialog.locator('.copy').textContent()).toBe('Kopieren')
	})
})
