import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Report } from '@linkworthy/core'
import fc from 'fast-check'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../test/browser.ts'
import {
	assetWith,
	findingWith,
	fullReport,
	hostileText,
	pageWith,
	reportOf,
	scoreOf,
	withStrings,
} from '../../test/reports.ts'
import { html } from './document.ts'

let browser: Browser
let folder: string
const troubles: string[] = []

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'linkworthy-report-'))
	browser = await launchBrowser(inject('chromium'))
})

afterAll(async () => {
	await browser?.close()
	if (folder) await rm(folder, { recursive: true })
})

async function save(report: Report, name: string): Promise<string> {
	const file = join(folder, `${name}.html`)
	await writeFile(file, html(report))
	return pathToFileURL(file).href
}

/** A window in which everything is noted that a report must never cause. */
async function openWindow(options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
	await context.setOffline(true)
	const page = await context.newPage()
	page.on('console', (message) => troubles.push(`console: ${message.text()}`))
	page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
	page.on('dialog', (dialog) => {
		troubles.push(`dialog: ${dialog.message()}`)
		void dialog.dismiss()
	})
	page.on('request', (request) => {
		if (!/^(?:file|data):/.test(request.url())) troubles.push(`request: ${request.url()}`)
	})
	page.on('popup', (popup) => troubles.push(`popup: ${popup.url()}`))
	return page
}

/** Runs with a window on a report, and expects that nothing was noted. */
async function onReport(
	report: Report,
	run: (page: Page, address: string) => Promise<void>,
	options: BrowserContextOptions = {},
): Promise<void> {
	const address = await save(report, 'report')
	const page = await openWindow(options)
	troubles.length = 0
	try {
		await page.goto(address)
		await run(page, address)
		expect(troubles).toEqual([])
	} finally {
		await page.context().close()
	}
}

const titles = (page: Page): Promise<string[]> =>
	page.locator('#pages-table tbody tr:visible th a').allTextContents()
const scores = async (page: Page): Promise<number[]> =>
	(await page.locator('#pages-table tbody tr:visible td b').allTextContents()).map(Number)
const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash)

describe('what the site holds', () => {
	it('runs nothing, loads nothing, and shows as words', async () => {
		await onReport(fullReport, async (page) => {
			await page.locator('#open-all').click()
			for (const image of await page.locator('.entry img').all()) {
				await image.scrollIntoViewIfNeeded()
				await expect
					.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
					.toBeGreaterThan(0)
			}
			await page.waitForTimeout(100)
			expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
			expect(await page.locator('script').count()).toBe(2)
			expect(await page.locator('details.entry h3').allTextContents()).toContain(
				'<script>alert(1)</script>"><img src=x onerror=alert(1)>redlinkgnp.exe',
			)
			expect(await page.locator('.entry textarea').last().inputValue()).toBe(
				'</textarea><script>alert(1)</script>',
			)
		})
	})

	it('never becomes an element or an attribute', async () => {
		const page = await openWindow()
		troubles.length = 0
		await fc.assert(
			fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 8 }), async (texts) => {
				let next = 0
				const text = html(withStrings(fullReport, () => texts[next++ % texts.length] ?? ''))
				await writeFile(join(folder, 'property.html'), text)
				await page.goto(pathToFileURL(join(folder, 'property.html')).href)
				const unexpected = await page.evaluate(findUnexpected, text)
				expect(unexpected).toEqual([])
			}),
			{ numRuns: 40 },
		)
		expect(troubles).toEqual([])
		await page.context().close()
	})
})

/** What a report never has, in this document with scripts and in the same text read without. */
function findUnexpected(text: string): string[] {
	const names = new Set(
		'a b bdi blockquote body button caption circle code dd details div dl dt figcaption figure footer g h1 h2 h3 h4 h5 head header html img input label li link main mark meta nav noscript ol option p pre rect script section select span style summary svg table tbody td text textarea th thead time title tr tspan ul'.split(
			' ',
		),
	)
	const found: string[] = []
	if (document.querySelector('noscript')) found.push('an entry that was not read')
	if ('ran' in window) found.push('something ran')
	for (const root of [document, new DOMParser().parseFromString(text, 'text/html')]) {
		if (root.querySelectorAll('script').length !== 2) found.push('a script')
		for (const element of root.querySelectorAll('*')) {
			if (!names.has(element.localName)) found.push(element.localName)
			for (const { name, value } of element.attributes) {
				if (name.startsWith('on') || name === 'style' || name.includes('canary'))
					found.push(`${element.localName} ${name}`)
				if (name === 'href' && !/^(?:#|https?:|data:,$)/.test(value)) found.push(`href ${value}`)
				if (name === 'src' && !value.startsWith('data:image/')) found.push(`src ${value}`)
			}
		}
	}
	return found
}

describe('the pages table', () => {
	it('sorts by each column, by mouse and by key, and says so', async () => {
		await onReport(fullReport, async (page) => {
			expect(await scores(page)).toEqual([82, 71, 21, 20, 12, 6])
			const score = page.locator('th[data-sort=score]')
			expect(await score.getAttribute('aria-sort')).toBe('descending')
			await score.getByRole('button').click()
			expect(await scores(page)).toEqual([6, 12, 20, 21, 71, 82])
			expect(await score.getAttribute('aria-sort')).toBe('ascending')

			await page.locator('th[data-sort=page] button').focus()
			await page.keyboard.press('Enter')
			expect(await score.getAttribute('aria-sort')).toBeNull()
			const sorted = await titles(page)
			expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, undefined, { numeric: true })))
			await page.keyboard.press('Space')
			expect(await titles(page)).toEqual(sorted.toReversed())
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Page')

			await page.locator('th[data-sort=potential] button').click()
			expect(await scores(page)).toEqual([82, 71, 20, 21, 12, 6])
		})
	})

	it('filters by text, kind, rule and folder, and says how many are left', async () => {
		await onReport(fullReport, async (page) => {
			const count = page.locator('#filter-count')
			await page.locator('#filter-text').fill('  TIMETABLE ')
			expect(await titles(page)).toEqual(['Timetable formats compared'])
			expect(await count.textContent()).toBe('1 of 7 pages')
			expect(await page.locator('details.entry:visible').count()).toBe(1)
			await page.locator('#filter-text').fill('no such page')
			expect(await count.textContent()).toBe('0 of 7 pages')
			await page.locator('#filter-reset').click()
			expect(await count.textContent()).toBe('7 pages')

			await page.locator('#filter-kind').selectOption('definition')
			expect(await scores(page)).toEqual([82, 71])
			await page.locator('#filter-rule').selectOption('infographic-text')
			expect(await scores(page)).toEqual([71])
			await page.locator('#filter-reset').click()
			await page.locator('#filter-folder').selectOption('blog')
			expect(await titles(page)).toEqual([
				'How late are the buses? Four years of arrivals at 24 stops',
				'All articles',
			])
		})
	})

	it('keeps its state in the address, which another window reads', async () => {
		await onReport(fullReport, async (page) => {
			await page.locator('#filter-text').fill('a')
			await page.locator('#filter-kind').selectOption('definition')
			await page.locator('th[data-sort=page] button').click()
			await expect.poll(() => hashOf(page)).toBe('#text=a&kind=definition&sort=page')
			const expected = await titles(page)
			await page.reload()
			expect(await titles(page)).toEqual(expected)
			expect(await page.locator('#filter-kind').inputValue()).toBe('definition')
			expect(await page.locator('th[data-sort=page]').getAttribute('aria-sort')).toBe('ascending')
			await page.locator('#filter-reset').click()
			await expect.poll(() => hashOf(page)).toBe('')
		})
	})

	it('takes an address that makes no sense for none', async () => {
		await onReport(fullReport, async (page, address) => {
			await page.goto(`${address}#sort=__proto__&kind=nonsense&page=main&order=x&text=%E0%A4%A`)
			await page.reload()
			expect(await page.locator('#filter-kind').inputValue()).toBe('')
			expect(await page.locator('th[data-sort=score]').getAttribute('aria-sort')).not.toBeNull()
		})
	})

	it('opens an entry, goes back, and opens it again from the address', async () => {
		await onReport(fullReport, async (page) => {
			await page.locator('#filter-kind').selectOption('chart')
			await page.getByRole('link', { name: 'How late are the buses?' }).last().click()
			const entry = page.locator('details.entry[open]')
			expect(await entry.count()).toBe(1)
			expect(await page.evaluate(() => document.activeElement?.parentElement?.id)).toBe(
				'page-blog-bus-delays-2025-index-html',
			)
			expect(hashOf(page)).toBe('#kind=chart&page=page-blog-bus-delays-2025-index-html')
			await page.reload()
			expect(await entry.getByText('7 assets').isVisible()).toBe(true)
			expect(await page.locator('#filter-kind').inputValue()).toBe('chart')
			await page.goBack()
			await expect.poll(() => hashOf(page)).toBe('#kind=chart')
		})
	})

	it('opens what a step is about, also when the filter hides it', async () => {
		await onReport(fullReport, async (page) => {
			await page.locator('#filter-text').fill('formats')
			await page.locator('#next').getByRole('link', { name: 'Press: our widget' }).click()
			expect(
				await page.locator('details.entry[open]').getByText('cheap bus tickets online').first().isVisible(),
			).toBe(true)
			await page.locator('details.entry[open]').getByRole('link', { name: 'embed-code-1' }).click()
			expect(await page.locator('.asset:target').count()).toBe(1)
		})
	})
})

describe('a large report', () => {
	const pages = Array.from({ length: 230 }, (_, index) =>
		pageWith({
			file: `p${index}.html`,
			url: null,
			title: `Page ${index}`,
			score: scoreOf(index % 100),
			assets: [assetWith()],
			findings: [findingWith()],
		}),
	)

	it('lays out so many rows, reads entries when they open, and finds the pages of a step', async () => {
		await onReport(reportOf(pages), async (page, address) => {
			const rows = page.locator('#pages-table tbody tr:visible')
			expect(await rows.count()).toBe(200)
			await page.locator('#filter-text').fill('page 22')
			expect(await rows.count()).toBe(11)
			await page.locator('#filter-reset').click()
			await page.getByRole('button', { name: 'Show all 230 rows' }).click()
			expect(await rows.count()).toBe(230)

			expect(await page.locator('.entry-body').count()).toBe(0)
			await page.locator('details.entry > summary').first().click()
			await page.locator('.entry-body').first().waitFor()
			expect(await page.locator('.entry-body').count()).toBe(1)

			await page.getByText('The same in 229 more places').click()
			await page.getByRole('link', { name: 'Show all these pages' }).click()
			expect(hashOf(page)).toBe('#rule=page-title')
			expect(await page.locator('#filter-rule').inputValue()).toBe('page-title')

			await page.goto(`${address}#page-p7-html--chart-1`)
			await page.reload()
			expect(await page.locator('#page-p7-html--chart-1').isVisible()).toBe(true)
		})
	})
})

describe('reading', () => {
	it('copies an embed code and says so', async () => {
		await onReport(
			fullReport,
			async (page) => {
				await page.locator('details.entry > summary').first().click()
				const embed = page.locator('details.entry[open] details.embed').first()
				await embed.locator('summary').click()
				const button = embed.getByRole('button').last()
				await button.focus()
				await page.keyboard.press('Enter')
				await expect.poll(() => button.textContent()).toBe('Copied Markdown')
				expect(await page.locator('#announcement').textContent()).toBe('Copied')
				const code = await embed.locator('textarea').last().inputValue()
				expect(code).toMatch(/^\[!\[Bar chart/)
				expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
				await expect.poll(() => button.textContent(), { timeout: 5000 }).toBe('Copy Markdown')
			},
			{ permissions: ['clipboard-read', 'clipboard-write'] },
		)
	})

	it('works by keyboard from the skip link on', async () => {
		await onReport(fullReport, async (page) => {
			await page.keyboard.press('Tab')
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the report')
			await page.keyboard.press('Enter')
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
			await page.keyboard.press('Tab')
			const outline = await page.evaluate(() => {
				const style = document.activeElement ? getComputedStyle(document.activeElement) : null
				return [style?.outlineStyle, style?.outlineWidth]
			})
			expect(outline).toEqual(['solid', '2px'])
			const summary = page.locator('details.entry > summary').nth(1)
			await summary.focus()
			await page.keyboard.press('Enter')
			expect(await page.locator('details.entry').nth(1).getAttribute('open')).toBe('')
		})
	})

	it('can be done without scripts', async () => {
		await onReport(
			fullReport,
			async (page) => {
				expect(await page.locator('#filters').isVisible()).toBe(false)
				expect(await page.getByRole('button').count()).toBe(0)
				await page.locator('details.entry > summary').first().click()
				const body = page.locator('.entry-body').first()
				await body.waitFor()
				expect(await body.textContent()).toContain('24 rows and 5 columns')
			},
			{ javaScriptEnabled: false },
		)
	})

	it.each([320, 390, 720, 1040, 1280])('fits a window %i wide', async (width) => {
		await onReport(
			fullReport,
			async (page) => {
				await page.locator('#open-all').click()
				for (const inner of await page.locator('details details > summary').all()) await inner.click()
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
				// The other columns leave room for the titles, and for bars that can be told apart.
				const box = async (selector: string) =>
					(await page.locator(selector).first().boundingBox())?.width ?? 0
				expect(await box('tbody .column-page')).toBeGreaterThan((await box('#pages-table')) * 0.3)
				expect(await box('.kind-bar')).toBeGreaterThan((await box('.kind-bars')) / 3)
			},
			{ viewport: { width, height: 800 } },
		)
	})

	it.each([
		['without pages', reportOf([], { site: null })],
		['without scored pages', reportOf([pageWith({ role: 'listing', score: null })])],
	])('works %s', async (_, report) => {
		await onReport(report, async (page) => {
			expect(await page.locator('main').isVisible()).toBe(true)
			await page.getByRole('link', { name: 'How the score works' }).click()
			expect(await page.locator('#method').isVisible()).toBe(true)
		})
	})

	it('names every control, figure and table', async () => {
		await onReport(fullReport, async (page) => {
			const nameless = await page.evaluate(() =>
				[...document.querySelectorAll('button, input, select, textarea, a, svg[role=img], table, img')]
					.filter((element) => {
						const labelled = 'labels' in element && (element.labels as NodeList).length > 0
						const caption = element.querySelector('caption')?.textContent
						const name = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? caption
						return !labelled && !name && (element.textContent === '' || element.localName === 'table')
					})
					.filter((element) => !(element as HTMLElement).hidden)
					.map((element) => element.outerHTML),
			)
			expect(nameless).toEqual([])
			const headings = await page.evaluate(() =>
				[...document.querySelectorAll('h1, h2, h3, h4, h5')].map(({ localName }) => Number(localName[1])),
			)
			expect(headings[0]).toBe(1)
			headings.forEach((level, index) => {
				expect(level - (headings[index - 1] ?? 0)).toBeLessThanOrEqual(1)
			})
			const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
			expect(ids).toEqual([...new Set(ids)])
		})
	})

	it.each(['light', 'dark'] as const)('has enough contrast (WCAG AA) in %s', async (colorScheme) => {
		await onReport(
			fullReport,
			async (page) => {
				await page.locator('#open-all').click()
				for (const inner of await page.locator('details details > summary').all()) await inner.click()
				const { poor, checked } = await page.evaluate(measureContrast)
				expect(poor).toEqual([])
				expect(checked).toBeGreaterThan(300)
			},
			{ colorScheme },
		)
	})
})

/** Texts whose contrast to what lies behind them is under 4.5 to 1 (WCAG 2.2, 1.4.3). */
function measureContrast(): { poor: string[]; checked: number } {
	const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
	const luminance = (colour: string): number => {
		const [r = 0, g = 0, b = 0] = channels(colour).map((value) =>
			value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
		)
		return 0.2126 * r + 0.7152 * g + 0.0722 * b
	}
	const behind = (element: Element | null): string => {
		if (!element) return 'rgb(255, 255, 255)'
		const part = element.closest('svg.part')
		const rect = part?.querySelector('rect')
		if (rect) return getComputedStyle(rect).fill
		const { backgroundColor } = getComputedStyle(element)
		return channels(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor
	}
	const poor: string[] = []
	let checked = 0
	for (const element of document.body.querySelectorAll('*')) {
		const said = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
		if (!said || !element.checkVisibility() || ['SCRIPT', 'title'].includes(element.nodeName)) continue
		const style = getComputedStyle(element)
		const drawn = element instanceof SVGElement ? style.fill : style.color
		const [a = 0, b = 0] = [luminance(drawn), luminance(behind(element))].sort((x, y) => y - x)
		checked += 1
		if ((a + 0.05) / (b + 0.05) < 4.5)
			poor.push(`${element.nodeName} ${element.textContent} ${drawn} on ${behind(element)}`)
	}
	return { poor, checked }
}
